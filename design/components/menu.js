// Open submenus close again by Escape, by a press elsewhere, and when the focus moves on.
// Opening them, and the menu itself on a small screen, needs no script.

const menu = document.getElementById("menu");
const open = () => document.querySelector(".menu__more[open]");

document.addEventListener("keydown", (event) => {
  const submenu = open();
  if (event.key !== "Escape" || !submenu) return;
  event.preventDefault();
  submenu.open = false;
  submenu.querySelector("summary").focus();
});

for (const kind of ["pointerdown", "focusin"]) {
  document.addEventListener(kind, (event) => {
    const submenu = open();
    if (submenu && !submenu.contains(event.target)) submenu.open = false;
  });
}

// The menu of a small screen lies over the page: what has the focus must not be under it.
document.addEventListener("focusin", (event) => {
  if (menu?.matches(":popover-open") && !menu.contains(event.target)) menu.hidePopover();
});

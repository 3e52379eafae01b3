// One tick for everything on the page; without this script there is none.

// Wagtail puts the scripts of a screen before what stands on it.
document.addEventListener("DOMContentLoaded", () => {
  const tickAll = document.querySelector("[data-all]");
  if (!tickAll) return;
  tickAll.closest("label").hidden = false;
  tickAll.addEventListener("change", () => {
    for (const one of document.querySelectorAll("[data-one]")) one.checked = tickAll.checked;
  });
});

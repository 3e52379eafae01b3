// One tick for all comments on the page; without this script there is none.

const tickAll = document.querySelector("[data-all]");
if (tickAll) {
  tickAll.closest("label").hidden = false;
  tickAll.addEventListener("change", () => {
    for (const one of document.querySelectorAll("[data-one]")) one.checked = tickAll.checked;
  });
}

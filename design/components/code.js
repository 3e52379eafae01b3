// A button that copies the code. It is made here: without this script, or where the browser
// lets no page use the clipboard, there is none.

const SECONDS_TO_SAY_SO = 2;

for (const figure of document.querySelectorAll(".code[data-copy]")) {
  if (!navigator.clipboard || figure.querySelector(".code__copy")) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "code__copy";
  button.textContent = figure.dataset.copy;
  const said = document.createElement("span");
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(figure.querySelector("code").textContent);
    button.textContent = said.textContent = figure.dataset.copied;
    setTimeout(() => {
      button.textContent = figure.dataset.copy;
      said.textContent = "";
    }, SECONDS_TO_SAY_SO * 1000);
  });
  figure.append(button, said);
}

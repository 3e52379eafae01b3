// Buttons that copy a text of the page (data-copies: the id of its element) or one of their own
// (data-copies-text). They are hidden without this script, and where the browser lets no page use
// the clipboard: the text can be selected as well.

const SECONDS_TO_SAY_SO = 3;

const said = document.createElement("p");
said.className = "visually-hidden";
said.setAttribute("role", "status");

const textFor = ({ copies, copiesText }) => copiesText ?? document.getElementById(copies).textContent;

if (navigator.clipboard) {
  document.body.append(said);
  for (const button of document.querySelectorAll("button[data-copied]:is([data-copies], [data-copies-text])")) {
    const label = button.querySelector("[data-label]") ?? button;
    const words = label.innerHTML;
    let again;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(textFor(button.dataset));
      } catch {
        return; // refused by the browser or by whoever sits before it
      }
      label.textContent = said.textContent = button.dataset.copied;
      clearTimeout(again);
      again = setTimeout(() => {
        label.innerHTML = words;
        said.textContent = "";
      }, SECONDS_TO_SAY_SO * 1000);
    });
  }
}

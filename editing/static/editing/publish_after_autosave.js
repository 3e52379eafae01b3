// A form that is saving itself is sent once that has ended. Sent meanwhile, the form of a new page
// would make a second one: the address of the first isn't known yet.

const LONGEST_WAIT = 15_000; // milliseconds; then it is sent all the same

const saving = new WeakSet();
const waiting = new WeakSet();

document.addEventListener("w-autosave:save", ({ target }) => saving.add(target));
for (const outcome of ["success", "error"]) {
  document.addEventListener(`w-autosave:${outcome}`, ({ target }) => {
    saving.delete(target);
    target.dispatchEvent(new CustomEvent("editing:saved"));
  });
}

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (!saving.has(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (waiting.has(form)) return;
    waiting.add(form);
    // The button is pressed, and so disabled, by the time that the form is sent.
    const { name, value } = event.submitter ?? {};
    const go = () => {
      clearTimeout(patience);
      form.removeEventListener("editing:saved", go);
      saving.delete(form);
      if (name) form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
      form.requestSubmit();
    };
    const patience = setTimeout(go, LONGEST_WAIT);
    form.addEventListener("editing:saved", go);
  },
  { capture: true },
);

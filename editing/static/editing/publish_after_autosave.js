// A form that is saving itself is sent once that has ended, and one that has been sent does not
// save itself any more. Sent meanwhile, the form of a new page would make a second one: the address
// of the first isn't known yet. Saved after it was published, a page would be said to have been
// changed by somebody else.

const LONGEST_WAIT = 15_000; // milliseconds; then the other goes ahead all the same

const saving = new WeakSet();
const waiting = new WeakSet();
const sent = new WeakMap(); // form: when

document.addEventListener("w-autosave:save", (event) => {
  const form = event.target;
  if (Date.now() - (sent.get(form) ?? -Infinity) < LONGEST_WAIT) event.preventDefault();
  else saving.add(form);
});
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

// At the window, after everybody else has had a say.
window.addEventListener("submit", (event) => {
  if (!event.defaultPrevented) sent.set(event.target, Date.now());
});
// Here again by "back", the form is hers to go on with.
window.addEventListener("pageshow", ({ persisted }) => {
  if (persisted) for (const form of document.forms) sent.delete(form);
});

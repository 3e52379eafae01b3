// Wagtail takes for unchanged what stands in a form two seconds after it was opened, and again what
// stands there when it has saved itself. What was typed before the first, or while the second was under
// way, would neither be saved, nor shown in the preview, nor asked about when she leaves, unless
// something more is typed. Said to have changes, a form is saved once more.

const typed = new WeakSet(); // forms into which something was typed since they were last read

const say = (form) => (form.dataset.wUnsavedForceValue = "true");

for (const kind of ["input", "change"]) {
  document.addEventListener(kind, ({ isTrusted, target }) => {
    const form = target.form ?? target.closest?.("form");
    if (isTrusted && form?.matches('[data-controller~="w-unsaved"]')) typed.add(form);
  });
}
document.addEventListener("w-autosave:save", ({ target }) => typed.delete(target));
for (const noted of ["w-unsaved:watch-edits", "w-autosave:success"]) {
  document.addEventListener(noted, ({ target }) => typed.has(target) && say(target));
}

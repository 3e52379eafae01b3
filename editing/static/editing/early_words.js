// What is typed in the first two seconds counts as a change too. Wagtail notes what stands in a form
// two seconds after it was opened and takes that for unchanged: a title typed at once would neither be
// saved, nor shown in the preview, nor asked about when she leaves.

const noted = new WeakSet();

document.addEventListener("w-unsaved:watch-edits", ({ target }) => noted.add(target));
for (const kind of ["input", "change"]) {
  document.addEventListener(kind, (event) => {
    const form = event.target.form?.closest('[data-controller~="w-unsaved"]');
    if (event.isTrusted && form && !noted.has(form)) form.dataset.wUnsavedForceValue = "true";
  });
}

// Who opens the editor for the first time finds the preview beside it. What she chooses later stays.
(() => {
  const WIDE = "(min-width: 75rem)";
  const chosen = {
    "wagtail:side-panel-open": "preview",
    "wagtail:side-panel-width": "640", // pixels
  };
  if (!matchMedia(WIDE).matches || localStorage.getItem("wagtail:side-panel-open") !== null) return;
  for (const [key, value] of Object.entries(chosen)) localStorage.setItem(key, value);
})();

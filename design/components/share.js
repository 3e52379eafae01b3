// The button that opens the device's own ways to share. It stays hidden where there are none.
for (const button of document.querySelectorAll("button[data-shares]")) {
  const page = { title: button.dataset.title, url: button.dataset.shares };
  if (!navigator.share || navigator.canShare?.(page) === false) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.share(page);
    } catch (refused) {
      if (refused.name !== "AbortError") throw refused; // somebody who changed their mind
    }
  });
}

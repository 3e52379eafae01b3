// The form moves under the comment that is answered. Without this script, the same link
// opens a page of its own with the form.

const section = document.getElementById("comments");
const place = document.getElementById("write-a-comment");
const form = place?.querySelector("form");
const title = place?.querySelector("h3");
const home = title?.textContent;

const goHome = () => {
  title.textContent = home;
  form.elements.reply.value = "";
  place.querySelector(".comments__cancel")?.remove();
  section.append(place);
};

const cancelButton = (link) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "comments__cancel";
  button.textContent = place.dataset.cancel;
  button.addEventListener("click", () => {
    goHome();
    link.focus();
  });
  return button;
};

const answer = (link) => {
  goHome();
  title.textContent = `${place.dataset.replying} ${link.dataset.name}`;
  title.after(cancelButton(link));
  form.elements.reply.value = link.dataset.reply;
  link.closest(".comment").append(place);
  form.elements.text.focus();
};

if (form) {
  section.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-reply]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    answer(link);
  });
}

// An address from another time may name a comment that stands on a later page by now.
const named = location.hash.match(/^#comment-(\d+)$/);
if (named && section && !document.getElementById(`comment-${named[1]}`)) {
  const address = section.dataset.at.replace("/0/", `/${named[1]}/`);
  const found = await fetch(address, { method: "HEAD" });
  if (found.ok && new URL(found.url).search !== location.search) location.replace(address);
}

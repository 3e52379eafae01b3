// A press on a picture shows it large, over the page. Without this script the press follows
// the link to the large picture's own address.

for (const gallery of document.querySelectorAll(".gallery")) {
  const viewer = gallery.querySelector(".gallery__viewer");
  const large = viewer.querySelector(".gallery__large");
  const place = viewer.querySelector(".gallery__place");
  const links = [...gallery.querySelectorAll(".gallery__pictures a")];
  let current = 0;

  const show = (number) => {
    current = (number + links.length) % links.length;
    const link = links[current];
    const picture = document.createElement("img");
    picture.alt = link.querySelector("img")?.alt ?? "";
    picture.width = link.dataset.width;
    picture.height = link.dataset.height;
    picture.src = link.href;
    const caption = link.parentElement.querySelector("figcaption");
    large.replaceChildren(picture, ...(caption ? [caption.cloneNode(true)] : []));
    place.textContent = `${current + 1} / ${links.length}`;
  };

  links.forEach((link, number) => {
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      show(number);
      viewer.showModal();
    });
  });

  for (const button of viewer.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => show(current + Number(button.dataset.step)));
  }
  viewer.querySelector("[data-close]").addEventListener("click", () => viewer.close());
  // A press beside the picture is one on the dialog itself.
  viewer.addEventListener("click", (event) => event.target === viewer && viewer.close());
  viewer.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    show(current + step * (getComputedStyle(viewer).direction === "rtl" ? -1 : 1));
  });
  // Whoever went on to another picture comes back to that one.
  viewer.addEventListener("close", () => links[current].focus());
}

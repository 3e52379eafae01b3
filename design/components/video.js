// A press on a film's picture puts the player in its place. Without this script the press
// follows the link to the film's own page.

for (const stage of document.querySelectorAll(".video__stage[data-player]")) {
  const play = stage.querySelector(".video__play");
  play.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const player = document.createElement("iframe");
    player.src = stage.dataset.player;
    player.title = stage.dataset.title;
    player.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    player.referrerPolicy = "strict-origin-when-cross-origin";
    stage.replaceChildren(player);
    player.focus();
    // The warning has done its work; should the player stay empty, the film's own page is left.
    const words = stage.parentElement.querySelector("figcaption");
    words.querySelector(".video__warning").hidden = true;
    words.querySelector(".video__elsewhere").hidden = false;
  });
}

// Chapters and sentences lead to their second in the film; while it plays, what is being said is marked.
const film = document.querySelector<HTMLVideoElement>("video#film");
const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-seek]")];
const secondsOf = (link: HTMLAnchorElement) => Number(link.dataset.seek);
const spoken = links.filter((link) => link.closest(".turn"));

if (film) {
  for (const link of links) link.addEventListener("click", (event) => seek(event, film, link));
  film.addEventListener("timeupdate", () => mark(film.currentTime));
  // Whoever comes to a sentence, from a search or a link, presses "play" and hears it.
  const [, asked] = /^#t=(\d+(?:\.\d+)?)/.exec(location.hash) ?? [];
  if (asked) film.currentTime = Number(asked);
}

function seek(event: MouseEvent, film: HTMLVideoElement, link: HTMLAnchorElement): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  film.currentTime = secondsOf(link);
  film.scrollIntoView({ block: "nearest" });
  film.focus({ preventScroll: true });
  film.play().catch(() => undefined); // the browser may insist on a press of its own button
}

function mark(now: number): void {
  const said = spoken.filter((link) => secondsOf(link) <= now).at(-1);
  const turn = said?.closest(".turn");
  for (const link of spoken) {
    link.toggleAttribute("data-spoken", link === said);
    link.closest(".turn")?.toggleAttribute("data-spoken", link.closest(".turn") === turn);
  }
}

export {};

// Chapters and turns lead to their second in the film; while it plays, the turn being spoken is marked.
const film = document.querySelector<HTMLVideoElement>("video#film");
const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-seek]")];
const secondsOf = (link: HTMLAnchorElement) => Number(link.dataset.seek);

if (film) {
  for (const link of links) link.addEventListener("click", (event) => seek(event, film, secondsOf(link)));
  film.addEventListener("timeupdate", () => mark(film.currentTime));
}

function seek(event: MouseEvent, film: HTMLVideoElement, seconds: number): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  film.currentTime = seconds;
  film.scrollIntoView({ block: "nearest" });
  film.focus({ preventScroll: true });
  film.play().catch(() => undefined); // the browser may insist on a press of its own button
}

function mark(now: number): void {
  const turns = links.filter((link) => link.closest(".turn"));
  const spoken = turns.filter((link) => secondsOf(link) <= now).at(-1);
  for (const link of turns) link.closest(".turn")?.toggleAttribute("data-spoken", link === spoken);
}

export {};

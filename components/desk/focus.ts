// With script a page changes in place: a button that was pressed may be gone, or out of use for a moment, and the keyboard would start again
// at the top. It goes on where it was, or from what is said about the change.

/** What is said about a change, the most pressing first. */
const words = ['[role="alert"]', '[aria-invalid="true"]', ".said", "h1"];

/** Where the keyboard was; it outlives a page that is drawn anew as a whole. */
let last: HTMLElement | undefined;

/** Keeps the focus inside of `main` from being lost. @returns what ends it */
export function keepFocus(main: HTMLElement): () => void {
  const remember = ({ target }: Event) => {
    if (target instanceof HTMLElement) last = target;
  };
  // Whoever presses on nothing wants to be nowhere.
  const forget = () => {
    last = undefined;
  };
  const look = () => {
    if (!last || document.activeElement !== document.body) return;
    if (last.isConnected && last.matches(":disabled")) return;
    last.focus({ preventScroll: true });
    if (document.activeElement === document.body) goOnFrom(words.flatMap((each) => [...main.querySelectorAll<HTMLElement>(each)]));
  };
  const changes = new MutationObserver(() => requestAnimationFrame(look));
  changes.observe(main, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  main.addEventListener("focusin", remember);
  document.addEventListener("pointerdown", forget, { capture: true });
  requestAnimationFrame(look);
  return () => {
    changes.disconnect();
    main.removeEventListener("focusin", remember);
    document.removeEventListener("pointerdown", forget, { capture: true });
  };
}

/** The first that can be seen takes it. */
function goOnFrom(said: readonly HTMLElement[]): void {
  said.find((each) => {
    if (each.tabIndex < 0) each.tabIndex = -1;
    each.focus();
    return document.activeElement === each;
  });
}

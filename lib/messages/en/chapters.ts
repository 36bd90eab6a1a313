import type { Messages } from "../catalogue.ts";

export const chapters: Messages["chapters"] = {
  title: "Chapters",
  of: (title: string) => `Chapters of “${title}”`,
  help: "Readers see only chapters that are published. Change the order by dragging, with the keyboard on the grip, or with the buttons.",
  none: "The topic has no chapters yet. Choose the first story below.",
  count: (shown: number, all: number) => (all === 1 ? `${shown} of one chapter public` : `${shown} of ${all} chapters public`),
  arrange: "Arrange the chapters",
  otherLanguage: "in another language: readers do not see it here",
  up: "up",
  down: "down",
  add: "add",
  remove: "remove",
  choose: "Add a story",
  find: "Title contains",
  search: "Search",
  nothingFound: "No other story fits.",
  done: {
    add: "Added, as the last chapter.",
    remove: "Removed. The story itself stays as it is.",
    up: "Moved up.",
    down: "Moved down.",
    order: "The new order stands.",
  },
  problems: {
    "not-allowed": "You have no right to do this.",
    "not-found": "The topic is no longer there.",
    "not-fitting": "This story does not fit: it is a topic itself, or in another language.",
    full: "A topic has sixty chapters at most.",
    "needs-chapter": "The topic is published and needs at least one public chapter.",
    "changed-meanwhile": "Something else has changed meanwhile. Please arrange by hand.",
  },
};

export const sorting: Messages["sorting"] = {
  grip: (name: string) => `Move “${name}”`,
  help: "Lift with the space bar, move with the arrow keys, drop with the space bar, put back with Escape.",
  lifted: (name: string, place: number, of: number) => `“${name}” lifted, place ${place} of ${of}.`,
  moved: (name: string, place: number, of: number) => `“${name}”: place ${place} of ${of}.`,
  dropped: (name: string, place: number, of: number) => `“${name}” dropped at place ${place} of ${of}.`,
  cancelled: (name: string) => `“${name}” is back where it was.`,
};

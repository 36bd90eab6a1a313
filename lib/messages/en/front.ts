import type { Messages } from "../catalogue.ts";

export const front: Messages["front"] = {
  title: "Front page",
  languages: "Language of the front page",
  names: { de: "German", en: "English" },
  see: "See the front page",
  top: "At the top",
  topHelp:
    "The lead and the three below it. What is pinned stays on top until you unpin it; you change the order with the buttons or by dragging.",
  following: "Not pinned, follows by itself",
  below: "Below",
  others: "Other stories",
  noOthers: "There are no more public stories in this language yet. As soon as one appears it can be pinned here.",
  up: "up",
  down: "down",
  pin: "pin",
  unpin: "unpin",
  show: "show",
  hide: "hide",
  blocks: { stage: "Stage with videos", latest: "Latest", opinion: "Opinion", tags: "Tags" },
  done: {
    pin: "Pinned.",
    unpin: "Unpinned: the story is where its date puts it.",
    up: "Moved up.",
    down: "Moved down.",
    order: "The new order is on the front page.",
    "block-up": "Moved up.",
    "block-down": "Moved down.",
    "block-show": "Is on the front page again.",
    "block-hide": "Is no longer on the front page.",
  },
  problems: {
    "not-allowed": "You do not have the right to do this.",
    full: "There is room for four at the top. Unpin another story first.",
    "not-public": "This story is not public.",
  },
};

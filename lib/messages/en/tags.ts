import type { Messages } from "../catalogue.ts";

export const tags: Messages["tags"] = {
  title: "Tags",
  intro: "A tag comes about when a story names it. Here it gets a better name, or two become one.",
  find: "Name contains",
  search: "Search",
  none: "No tag is called that. Tags come into being in a story’s field of tags, or with a # in the text.",
  more: "More",
  back: "All tags",
  stories: (count) => (count === 1 ? "1 story" : `${count} stories`),
  former: (slugs) => `Former addresses that lead here: ${slugs}`,
  name: "Name",
  nameHelp: "The address follows the name; the present one will redirect.",
  rename: "Rename",
  merge: "Merge",
  mergeHelp: (name) =>
    `All stories under “${name}” get the other tag. The address of “${name}” redirects there. It can be undone for a day.`,
  into: "with",
  choose: "please choose",
  problems: {
    "not-allowed": "You do not have the right to do this.",
    "not-found": "This tag does not exist any more.",
    exists: "Another tag has this name. Merge the two.",
    "no-name": "Please give a name with at least one letter or digit.",
    same: "Please choose another tag.",
  },
  done: { renamed: "Renamed.", merged: "Merged." },
};

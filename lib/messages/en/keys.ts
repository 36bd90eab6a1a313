// Keys of the desk.
import type { keys as german } from "../de/keys.ts";

export const keys: typeof german = {
  title: "Keys",
  intro:
    "What can be done at the desk without a mouse. Single letters count only while you are not typing; two letters are pressed one after the other.",
  hint: "Keys: ?",
  close: "Close",
  page: "All keys, and how to switch them off",
  key: "Key",
  does: "Effect",
  andThen: "then",
  newStory: "New story",
  sections: { anywhere: "Anywhere", ways: "Where to", queue: "In the queue", story: "At a story", editor: "In the text" },
  names: {
    anywhere: { list: "this list", find: "to the search on the page" },
    ways: {},
    queue: {
      next: "next comment",
      previous: "previous comment",
      approve: "approve",
      hold: "hold",
      spam: "advertising",
      reject: "reject: choose a reason",
      undo: "take the last decision back",
    },
    story: { save: "save the draft", submit: "submit" },
    editor: {
      link: "set a link",
      tools: "to the toolbar, Esc back",
      bold: "bold",
      italic: "italic",
      remark: "remark on a passage",
      undo: "undo",
    },
  },
  caps: { Mod: "Ctrl", Shift: "Shift", Enter: "Enter", Alt: "Alt", F10: "F10" },
  mac: "On a Mac “Ctrl” is the command key ⌘.",
  readers: "Screen readers keep their own keys: in their reading mode single letters do not arrive here.",
  off: "Switch single letters off",
  on: "Switch single letters on",
  offHint: "Holds for this browser. Combinations with Ctrl stay.",
  standing: { on: "Single letters are switched on.", off: "Single letters are switched off." },
};

import type { remarks as german } from "../de/remarks.ts";

export const remarks: typeof german = {
  title: "Remarks",
  of: (title: string) => `Remarks about “${title}”`,
  help: "The author and the editors see and answer them. They are never published.",
  open: (count: number) => (count === 0 ? "Nothing is open." : count === 1 ? "One is open." : `${count} are open.`),
  howTo: "Select words in the text and choose “Remark” in the toolbar (Ctrl, Alt and M).",
  all: "All remarks on one page",
  none: "Nobody has remarked on this text yet.",
  resolvedOnes: (count: number) => `Settled (${count})`,
  number: (number: number) => `Remark ${number}`,
  by: (name: string) => `by ${name}`,
  whole: "About the whole story",
  gone: "This passage is no longer in the text:",
  goneNow: "This passage is no longer in the text.",
  once: "When the remark was made, this stood here:",
  toPassage: "Go to the passage",
  answers: "Answers",
  answer: "Answer",
  answerTo: (number: number) => `to remark ${number}`,
  answerText: "Your answer",
  resolve: "Settled",
  reopen: "Open again",
  takeBack: "Take back",
  resolved: (name: string, date: string) => `settled by ${name} on ${date}`,
  begin: {
    title: "Remark on a passage",
    passage: "Words of the passage",
    passageHelp: "Copy the words from the text. If you leave this empty, the remark is about the whole story.",
    text: "Your remark",
    send: "Add remark",
  },
  done: {
    remarked: "The remark has been added.",
    answer: "The answer has been added.",
    resolve: "The remark is settled.",
    reopen: "The remark is open again.",
    "take-back": "The remark has been taken back.",
  },
  problems: {
    "not-allowed": "This is not possible with this story, or you don’t have the right to do it.",
    "not-found": "This remark no longer exists.",
    "no-words": "Please write something.",
    "too-long": "That is too long: at most 2,000 characters, and 1,000 for the passage.",
    "too-many": "There is a great deal here already. Please settle some of it first.",
    "passage-missing": "These words don’t stand like that in the text. Please copy them exactly.",
    "passage-unsaved":
      "These words do not stand in the saved text yet. Please wait until it is saved, or save it, and send the remark once more.",
    "passage-twice": "These words stand in the text more than once. Please add a few words before or after them.",
    answered: "Somebody has answered already: it can’t be taken back, but it can be settled.",
    resolved: "The remark has been settled meanwhile. Open it again if there is more to say.",
  },
  beforeSubmit: (count: number) =>
    count === 1
      ? "One remark is still open. You can submit all the same."
      : `${count} remarks are still open. You can submit all the same.`,
  see: "Show",
};

import type { Messages } from "../catalogue.ts";

export const videos: Messages["videos"] = {
  kind: "Video",
  sentences: "Every sentence leads to its moment in the video.",
  liesAt: (house) => `This video is hosted by ${house}.`,
  whatHappens: (house) =>
    `If you load it, ${house} learns your IP address and which website you come from, and may set cookies. That holds for this one video and this one time; nothing is loaded from there before.`,
  privacy: "More about privacy",
  load: (house) => `Load the video from ${house}`,
  loadedFrom: (house) => `Loaded from ${house}`,
  back: "Back to the story, with transcript and discussion",
  watchThere: (house) => `Watch on ${house}`,
  onlyThis: "Your consent is not kept: next time we ask again.",
};

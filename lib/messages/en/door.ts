import type { Messages } from "../catalogue.ts";

export const door: Messages["door"] = {
  notices: {
    400: { title: "We cannot make sense of this request", text: "The address or its content holds characters that we cannot work with." },
    403: {
      title: "This form came from another website",
      text: "For your protection we accept forms from our own pages only. Please open the page here and send the form again.",
    },
    404: { title: "There is no such page", text: "Perhaps the address is incomplete, or the story has moved." },
    405: { title: "This address does not work that way", text: "The page exists, but not on this path. Please start from the front page." },
    408: { title: "That took too long", text: "What you sent did not reach us completely. Please send the form again." },
    410: { title: "This story is no longer available", text: "The editors have withdrawn it." },
    413: {
      title: "That is too much at once",
      text: "What you sent is larger than we can accept. Go one step back: your text is still in the form. Please shorten it.",
    },
    415: { title: "We do not accept this format", text: "Please use the form on our page." },
    500: { title: "Something went wrong on our side", text: "It is not your fault. Please try again in a few minutes." },
    503: { title: "We are very busy right now", text: "Please reload the page in a few seconds." },
  },
  outdatedForm: {
    title: "The portal has been updated",
    text: "You opened this form before the update. Nothing has been changed. Please open the page again and put your text in there.",
    typed: "What you wrote",
    open: "Open the page again",
  },
  // For the readers' module.
  searchTranscript: "Search the transcript",
  nothingFound: "Nobody speaks of that here.",
};

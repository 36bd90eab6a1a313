// Who does which job.
import { askAkismet, unstickComments } from "../akismet/asking/commands.ts";
import { tellAkismet } from "../akismet/feedback/commands.ts";
import { screenAgain } from "../comments/screening/commands.ts";
import { sendMail } from "../mail/send.ts";
import { deleteWhatIsDue } from "../privacy/commands.ts";
import type { Handlers } from "./worker.ts";

export const handlers: Handlers = {
  "akismet-check": ({ commentId }) => askAkismet(commentId, screenAgain),
  "akismet-feedback": ({ commentId }) => tellAkismet(commentId),
  "unstick-comments": () => unstickComments(screenAgain),
  retention: () => deleteWhatIsDue(),
  mail: sendMail,
  "waiting-mail": async () => {},
};

// What each job of the queue does: the one place that knows all who work in the background.
import { sendWelcome } from "../accounts/invitations/commands.ts";
import { sendSecurityMail } from "../accounts/security-mail.ts";
import { askWhatIsDue } from "../akismet/asking/commands.ts";
import { tellAkismet } from "../akismet/feedback/commands.ts";
import { examineKey } from "../akismet/key/commands.ts";
import { unstickComments } from "../akismet/waiting/commands.ts";
import { keepCard } from "../cards/keep.ts";
import { screenAgain } from "../comments/screening/commands.ts";
import type { Handlers } from "../jobs/worker.ts";
import { warnOfLicences } from "../library/licences/commands.ts";
import { sendMail } from "../mail/send.ts";
import { addAvif } from "../media/sizes/commands.ts";
import { keepWeeks } from "../moderation/filter/commands.ts";
import { sendWaitingMails } from "../moderation/waiting/commands.ts";
import { deleteWhatIsDue } from "../privacy/commands.ts";
import { closeDays } from "../reads/commands.ts";
import { rankStories } from "../reads/rankings/commands.ts";
import { renewLessons } from "../spam/learning/renewal/commands.ts";
import { writeSnapshot } from "../spam/learning/snapshots/commands.ts";
import { dropOldSteps } from "../steps/commands.ts";
import { transcode } from "../videos/transcoding/commands.ts";
import { checkLinks } from "../writing/gate/links/commands.ts";
import { sendInvitation } from "../writing/invitations/mail.ts";

export const handlers: Handlers = {
  "akismet-check": () => askWhatIsDue(screenAgain),
  "akismet-key": examineKey,
  "akismet-feedback": ({ commentId }) => tellAkismet(commentId),
  "unstick-comments": () => unstickComments(screenAgain),
  retention: async () => {
    await keepWeeks();
    await dropOldSteps();
    await deleteWhatIsDue();
  },
  "keep-learned": async () => {
    await renewLessons();
    await writeSnapshot();
  },
  "licence-mail": () => warnOfLicences(),
  mail: sendMail,
  "picture-sizes": ({ mediaId }) => addAvif(mediaId),
  transcode: ({ mediaId }) => transcode(mediaId),
  "security-mail": sendSecurityMail,
  welcome: ({ userId }) => sendWelcome(userId),
  "story-card": ({ storyId }) => keepCard(storyId),
  "check-links": ({ storyId }) => checkLinks(storyId),
  invitation: ({ storyId }) => sendInvitation(storyId),
  "rank-stories": async () => {
    await closeDays();
    await rankStories();
  },
  "waiting-mail": () => sendWaitingMails(),
};

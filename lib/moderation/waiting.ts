// When a moderator is told by mail that something waits: once for a batch, not for every comment.
const hour = 3_600_000;
const day = 24 * hour;

/**
 * Something has waited for an hour, and either nothing of what the last mail was about is left, or that mail is a day old.
 * What waited then is older than the mail; if the oldest that waits now is younger, the queue has been worked off since.
 */
export function isDue(oldestWaitingSince: Date | null, lastMail: Date | null, now: Date): boolean {
  if (!oldestWaitingSince || now.getTime() - oldestWaitingSince.getTime() < hour) return false;
  return !lastMail || oldestWaitingSince > lastMail || now.getTime() - lastMail.getTime() >= day;
}

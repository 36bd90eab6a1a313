// An unremarkable comment as the checks see it, but for the differences given.
import type { Evidence, Submission } from "#lib/spam/check";
import { evidenceOf, type Facts } from "#lib/spam/evidence";
import { aSubmission } from "#tests/support/submission";

const unremarkable: Facts = {
  sameText: { posted: 0, refused: 0 },
  similar: { spam: 0, approved: 0, hoursSinceSpam: 0 },
  burst: { text: 0, host: 0 },
  learners: {},
  postsLastMinute: 1,
  sender: { approved: 0, refused: 0 },
  rules: [],
  policy: undefined,
  impersonates: false,
  akismet: undefined,
};

export function evidence(differences: Partial<Submission & Facts> = {}): Evidence {
  return evidenceOf(aSubmission(differences), { ...unremarkable, ...differences });
}

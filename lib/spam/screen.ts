// The filter: every check looks at the evidence, the findings add up, the sum is a verdict. Pure; gather.ts is its shell.
import type { Verdict } from "#prisma/generated/enums";
import type { Check, Evidence, Finding, Policy } from "./check.ts";
import { advertisingName } from "./checks/advertising-name.ts";
import { akismet } from "./checks/akismet.ts";
import { hostBurst, textBurst } from "./checks/bursts.ts";
import { disguisedLetters } from "./checks/disguised-letters.ts";
import { formAge } from "./checks/form-age.ts";
import { hiddenLinks } from "./checks/hidden-links.ts";
import { impersonation } from "./checks/impersonation.ts";
import { knownPhrases, praiseWithLink } from "./checks/known-phrases.ts";
import { learnedElsewhere, learnedHere } from "./checks/learned.ts";
import { likeSpam } from "./checks/like-spam.ts";
import { otherLanguage } from "./checks/other-language.ts";
import { repeated } from "./checks/repeated.ts";
import { senderHistory } from "./checks/sender-history.ts";
import { sendingRate } from "./checks/sending-rate.ts";
import { shortenedLinks } from "./checks/shortened-links.ts";
import { tooManyLinks } from "./checks/too-many-links.ts";
import { trapFilled } from "./checks/trap-filled.ts";
import { ruleFindings } from "./rules/findings.ts";

export const checks: readonly Check[] = [
  trapFilled,
  formAge,
  repeated,
  likeSpam,
  textBurst,
  hostBurst,
  tooManyLinks,
  shortenedLinks,
  hiddenLinks,
  disguisedLetters,
  knownPhrases,
  advertisingName,
  praiseWithLink,
  learnedElsewhere,
  learnedHere,
  otherLanguage,
  sendingRate,
  senderHistory,
  impersonation,
  akismet,
];

/** Chosen on labelled comments (docs/spam-filter.md). Held is what is a little more likely to be spam than a comment about which nothing is known. */
export const usualPolicy: Policy = { holdAt: 0.035, spamAt: 0.65 };

/** Log-odds before anything is known: about one comment in thirty is spam. */
const prior = -3.4;

export type NamedFinding = Finding & { check: string; version: number };
export type Screened = Policy & {
  verdict: Verdict;
  probability: number;
  /** Names of the checks that could not answer yet; empty unless the verdict is wait. */
  waitingFor: string[];
  findings: NamedFinding[];
  /** Version of the shipped model, and how many decisions had taught the site's own part: they were asked, whether or not they spoke. */
  model: string;
  lessons: number;
};

// Every check runs: a moderator sees all the reasons, and a rule's worth can be measured.
export function screen(evidence: Evidence, policy: Policy = evidence.policy ?? usualPolicy, sequence: readonly Check[] = checks): Screened {
  const findings: NamedFinding[] = [];
  const open: Check[] = [];
  for (const check of sequence) {
    const finding = check.inspect(evidence);
    if (finding === "unknown") open.push(check);
    else if (finding) findings.push({ check: check.name, version: check.version, ...counted(finding) });
  }
  findings.push(...ruleFindings(evidence));
  const probability = probabilityOf(findings);
  const waitingFor = isSpamAnyway(findings, open, policy) ? [] : open.map(({ name }) => name);
  const { shipped, own } = evidence.learned;
  const verdict = verdictOf(findings, waitingFor, probability, policy);
  return { ...policy, verdict, probability, waitingFor, findings, model: shipped.version, lessons: own.lessons };
}

// A weight that is no number would be neither above nor below any line, and let everything out: a person decides instead.
const counted = (finding: Finding): Finding => (Number.isFinite(finding.weight) ? finding : { ...finding, weight: 0, forcesHold: true });

const probabilityOf = (findings: readonly Pick<Finding, "weight">[]) =>
  1 / (1 + Math.exp(-findings.reduce((sum, { weight }) => sum + weight, prior)));

// What would be spam even after the kindest answer need not wait for it, and nobody outside need be asked.
const isSpamAnyway = (findings: readonly Finding[], open: readonly Check[], { spamAt }: Policy) =>
  probabilityOf([...findings, ...open.map(({ kindest = Number.NEGATIVE_INFINITY }) => ({ weight: kindest }))]) >= spamAt;

function verdictOf(findings: readonly Finding[], waitingFor: readonly string[], probability: number, policy: Policy): Verdict {
  if (waitingFor.length > 0) return "wait";
  if (probability >= policy.spamAt) return "spam";
  if (probability >= policy.holdAt || findings.some(({ forcesHold }) => forcesHold)) return "hold";
  return "publish";
}

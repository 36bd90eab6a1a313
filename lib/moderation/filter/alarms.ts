// When somebody should look at the filter. Pure: figures in, alarms out.
import type { Rule } from "../../spam/rules/rule.ts";

export type Alarm =
  | { kind: "all-spam"; spam: number; screened: number; usual: number }
  | { kind: "no-spam"; screened: number; usual: number }
  | { kind: "akismet-doubted"; since: Date }
  | { kind: "akismet-pausing"; until: Date }
  | { kind: "akismet-key" }
  | { kind: "rules-broken"; rules: readonly Pick<Rule, "kind" | "term" | "least">[] }
  | { kind: "queue-old"; since: Date; waiting: number }
  | { kind: "behind"; lessons: number };

export type Watched = {
  now: Date;
  /** Verdicts of the last day; and of this week and the last one, this day included. */
  day: { screened: number; spam: number };
  latest: { screened: number; spam: number };
  /** Share of advertising in the weeks before; null when too little was screened to say what is usual. */
  usual: number | null;
  oldestWaitingSince: Date | null;
  waiting: number;
  akismet: { alarmSince: Date | null; pausedUntil: Date | null; keyState: string | null } | null;
  /** Rules that are on or on trial and cannot be used. */
  brokenRules: readonly Rule[];
  /** Lessons that this process has not taken yet. */
  behind: number;
};

const day = 86_400_000;
/** Fewer comments may all be advertising by chance. */
const enough = 20;

export function alarmsIn(watched: Watched): Alarm[] {
  return [
    ...brokenRule(watched),
    ...unusualShare(watched),
    ...akismetTrouble(watched),
    ...waitingTooLong(watched),
    ...learningBehind(watched),
  ];
}

const brokenRule = ({ brokenRules: rules }: Watched): Alarm[] => (rules.length > 0 ? [{ kind: "rules-broken", rules }] : []);

// A flood of advertising looks like a filter that has gone mad: a person can tell the one from the other, so a person is told.
function unusualShare({ day: lately, latest, usual }: Watched): Alarm[] {
  if (usual === null) return [];
  if (lately.screened >= enough && lately.spam / lately.screened >= Math.max(0.8, Math.min(2 * usual, 0.98))) {
    return [{ kind: "all-spam", ...lately, usual }];
  }
  const expected = usual * latest.screened;
  // As much as was expected does not fail to come by chance more than once in some thousand weeks.
  return latest.spam === 0 && expected >= 8 ? [{ kind: "no-spam", screened: latest.screened, usual }] : [];
}

function akismetTrouble({ akismet, now }: Watched): Alarm[] {
  if (!akismet) return [];
  const { alarmSince, pausedUntil, keyState } = akismet;
  return [
    ...(alarmSince ? [{ kind: "akismet-doubted", since: alarmSince } as const] : []),
    ...(pausedUntil && pausedUntil > now ? [{ kind: "akismet-pausing", until: pausedUntil } as const] : []),
    ...(keyState === "invalid" ? [{ kind: "akismet-key" } as const] : []),
  ];
}

function waitingTooLong({ oldestWaitingSince: since, waiting, now }: Watched): Alarm[] {
  return since && now.getTime() - since.getTime() > day ? [{ kind: "queue-old", since, waiting }] : [];
}

/** Lessons arrive within a second; so many at once may be under way. */
const underWay = 50;

const learningBehind = ({ behind }: Watched): Alarm[] => (behind > underWay ? [{ kind: "behind", lessons: behind }] : []);

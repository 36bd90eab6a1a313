// What is done with data, and when: the one table that the privacy notice tells from, and docs/privacy.md repeats. What is switched off is
// not done, and not told either.
import type { Analytics } from "../consent/analytics.ts";
import type { Settings } from "../settings.ts";

export type Switches = {
  akismet: boolean;
  akismetEmail: boolean;
  akismetIp: boolean;
  analytics: boolean;
  /** Something that readers can see lies with YouTube or Vimeo. */
  foreignFilms: boolean;
  reads: boolean;
  mails: boolean;
  linkCheck: boolean;
};

const always = () => true;

/** Each use, and whether it takes place with these switches. */
export const uses = {
  delivery: always,
  log: always,
  reads: ({ reads }) => reads,
  comments: always,
  filter: always,
  akismet: ({ akismet }) => akismet,
  akismetEmail: ({ akismet, akismetEmail }) => akismet && akismetEmail,
  akismetIp: ({ akismet, akismetIp }) => akismet && akismetIp,
  reports: always,
  votes: always,
  pitches: always,
  foreignFilms: ({ foreignFilms }) => foreignFilms,
  analytics: ({ analytics }) => analytics,
  mails: ({ mails }) => mails,
  accounts: always,
  passkeys: always,
  audit: always,
  linkCheck: ({ linkCheck }) => linkCheck,
} as const satisfies Record<string, (switches: Switches) => boolean>;
export type Use = keyof typeof uses;

export const useNames = [
  "delivery",
  "log",
  "reads",
  "comments",
  "filter",
  "akismet",
  "akismetEmail",
  "akismetIp",
  "reports",
  "votes",
  "pitches",
  "foreignFilms",
  "analytics",
  "mails",
  "accounts",
  "passkeys",
  "audit",
  "linkCheck",
] as const satisfies Use[];

/** What takes place here, as it is set up. */
export const usesWith = (switches: Switches): Use[] => useNames.filter((name) => uses[name](switches));

/** How the portal is switched: from its settings, what counts readers, and where its films lie. */
export const switchesOf = (settings: Settings, counted: Analytics | null, foreignFilms: boolean): Switches => ({
  akismet: settings.AKISMET_KEY !== undefined,
  akismetEmail: settings.AKISMET_SEND_EMAIL,
  akismetIp: settings.AKISMET_SEND_IP,
  analytics: counted !== null,
  foreignFilms,
  reads: settings.READS !== "off",
  mails: settings.SMTP_URL !== undefined,
  linkCheck: settings.LINK_CHECK,
});

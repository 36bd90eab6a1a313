// What the portal does later, by name, with what each job needs to know. Nothing personal travels in a job but a mail.
import { z } from "zod";

const comment = z.object({ commentId: z.string() });

const jobs = {
  /** Ask Akismet what is due. */
  "akismet-check": z.object({}),
  /** Ask Akismet about the key and the month; `say`: the log hears of it in any case. */
  "akismet-key": z.object({ say: z.boolean().default(false) }),
  /** Tell Akismet that a person decided otherwise. */
  "akismet-feedback": comment,
  /** Look after comments that have been in screening for too long. */
  "unstick-comments": z.object({}),
  /** Delete what has reached its term. */
  retention: z.object({}),
  /** Write down what was learned, so that a start need not read every lesson; read lessons of an older program anew. */
  "keep-learned": z.object({}),
  /** Tell the editors which licences of pictures end. */
  "licence-mail": z.object({}),
  /** Send a mail. */
  mail: z.object({
    to: z.string(),
    subject: z.string(),
    paragraphs: z.array(z.string()),
    action: z.object({ label: z.string(), url: z.string() }).optional(),
  }),
  /** Make of a film what every browser plays. */
  transcode: z.object({ mediaId: z.string() }),
  /** Make the sizes of a picture that take long. */
  "picture-sizes": z.object({ mediaId: z.string() }),
  /** Tell somebody of the account they got, with a link that is made only then. */
  welcome: z.object({ userId: z.string() }),
  /** Tell somebody of a new browser or of a passkey, with a link that signs out everywhere and is made only then. */
  "security-mail": z.object({
    userId: z.string(),
    news: z.enum(["device", "passkeyAdded", "passkeyRemoved"]),
    at: z.iso.datetime(),
    browser: z.string(),
    system: z.string(),
    /** Of the passkey. */
    name: z.string(),
  }),
  /** Ask the links of a story whether they answer. */
  "check-links": z.object({ storyId: z.string() }),
  /** Mail an invitation to write, with a link that is made only then. */
  invitation: z.object({ storyId: z.string() }),
  /** Draw the picture with which a story is passed on. */
  "story-card": z.object({ storyId: z.string() }),
  /** Leave of days that are over how often stories were read, and reckon the lists of what many read and discuss. */
  "rank-stories": z.object({}),
  /** Tell moderators who want to know that something has waited for an hour. */
  "waiting-mail": z.object({}),
} as const;

export type JobName = keyof typeof jobs;
export type JobData = { readonly [Name in JobName]: z.infer<(typeof jobs)[Name]> };
/** The same table, so that a name that is only known as a name leads to its own data. */
export const dataOf: { readonly [Name in JobName]: { parse: (data: unknown) => JobData[Name] } } = jobs;
export const jobNames = [
  "akismet-check",
  "akismet-key",
  "akismet-feedback",
  "unstick-comments",
  "retention",
  "keep-learned",
  "licence-mail",
  "mail",
  "picture-sizes",
  "transcode",
  "invitation",
  "welcome",
  "security-mail",
  "check-links",
  "story-card",
  "rank-stories",
  "waiting-mail",
] as const satisfies JobName[];

type Way = {
  /** short: of several that wait with the same key (or none) only one stays. standard: each is one of its own. */
  /** singleton: one at a time, whoever works it off. */
  policy: "short" | "standard" | "singleton";
  /** What fails is tried again so often, first after so many seconds, then ever later. */
  retries: number;
  retryDelay: number;
  /** So many are worked on at once by one process. */
  atOnce: number;
  /** So many workers of one process do such jobs beside each other. */
  workers?: number;
  /** Seconds between two looks for jobs whose time has come. New ones are announced. */
  look: number;
  /** Seconds that a finished job is remembered. */
  keepDone: number;
  /** A job that takes longer than usual: so many seconds at most, while its process is heard of. */
  longest?: number;
  cron?: string;
};

/** How each kind is worked off. */
export const ways: Readonly<Record<JobName, Way>> = {
  // One job asks everything that is due; a second worker is there for what comes while the first waits for slow answers.
  "akismet-check": { policy: "short", retries: 2, retryDelay: 10, atOnce: 1, workers: 2, look: 2, keepDone: 60 },
  "akismet-key": { policy: "short", retries: 0, retryDelay: 0, atOnce: 1, look: 20, keepDone: 3_600, cron: "41 * * * *" },
  "akismet-feedback": { policy: "short", retries: 8, retryDelay: 60, atOnce: 2, look: 20, keepDone: 3_600 },
  "unstick-comments": { policy: "short", retries: 0, retryDelay: 0, atOnce: 1, look: 20, keepDone: 3_600, cron: "* * * * *" },
  retention: { policy: "short", retries: 3, retryDelay: 300, atOnce: 1, look: 60, keepDone: 86_400, cron: "17 * * * *" },
  "keep-learned": { policy: "short", retries: 0, retryDelay: 0, atOnce: 1, look: 20, keepDone: 3_600, cron: "* * * * *" },
  "licence-mail": { policy: "short", retries: 3, retryDelay: 300, atOnce: 1, look: 60, keepDone: 86_400, cron: "7 5 * * *" },
  mail: { policy: "standard", retries: 8, retryDelay: 60, atOnce: 4, look: 10, keepDone: 60 },
  "picture-sizes": { policy: "short", retries: 3, retryDelay: 60, atOnce: 4, look: 10, keepDone: 60 },
  // One film at a time, on however many machines. A process that is gone is noticed within a minute.
  transcode: { policy: "singleton", retries: 50, retryDelay: 5, atOnce: 1, look: 2, keepDone: 3_600, longest: 23 * 3_600 },
  welcome: { policy: "short", retries: 8, retryDelay: 60, atOnce: 2, look: 10, keepDone: 60 },
  "security-mail": { policy: "standard", retries: 8, retryDelay: 60, atOnce: 2, look: 10, keepDone: 60 },
  "check-links": { policy: "short", retries: 1, retryDelay: 60, atOnce: 1, look: 10, keepDone: 60 },
  "story-card": { policy: "short", retries: 3, retryDelay: 60, atOnce: 1, look: 10, keepDone: 60 },
  invitation: { policy: "short", retries: 8, retryDelay: 60, atOnce: 2, look: 10, keepDone: 60 },
  "rank-stories": { policy: "short", retries: 0, retryDelay: 0, atOnce: 1, look: 20, keepDone: 3_600, cron: "*/5 * * * *" },
  "waiting-mail": { policy: "short", retries: 0, retryDelay: 0, atOnce: 1, look: 20, keepDone: 3_600, cron: "*/5 * * * *" },
};

// What the portal lacks before it goes public: for the desk's first page, and for whoever starts it.
import type { Administrator } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { publisher } from "../../people/queries.ts";
import { isSample } from "../../sample/queries.ts";
import { settings } from "../../settings.ts";
import { legalNotes } from "../queries.ts";
import { lacksOf, openQuestionsOf } from "./lacks.ts";

// Reserved for examples (RFC 2606): no mail arrives there.
const examples = ["@example.org", "@example.com", "@example.net"];

/** @returns what is missing, and what only the publisher can know to be needed */
export async function readiness(_administrator: Administrator, now = new Date()) {
  return lacksNow(now);
}

/** The same for who starts the portal, which is nobody at the desk. */
export async function lacksNow(now = new Date()) {
  const { siteUrl, SMTP_URL } = settings();
  const [legal, organisation, sample, example, { backedUpAt }] = await Promise.all([
    legalNotes(),
    publisher(),
    isSample(),
    db.user.findFirst({
      where: { disabledAt: null, role: { not: "reader" }, sample: false, OR: examples.map((ending) => ({ email: { endsWith: ending } })) },
      select: { id: true },
    }),
    db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: { backedUpAt: true } }),
  ]);
  const state = {
    legal,
    publisher: organisation,
    siteUrl,
    mails: SMTP_URL !== undefined,
    sample,
    exampleAccount: example !== null,
    backedUpAt,
  };
  return { lacks: lacksOf(state, now), questions: openQuestionsOf(legal) };
}
export type Readiness = Awaited<ReturnType<typeof lacksNow>>;

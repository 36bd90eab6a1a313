// A reader proposes a guest article. The filter looks at it like at a comment; whatever it says, only editors ever see it.
import type { Locale } from "#prisma/generated/enums";
import { pathTo } from "../addresses.ts";
import { type Client, senderDigestOf } from "../client.ts";
import { db } from "../db.ts";
import { newId } from "../id.ts";
import { countUp } from "../rate/commands.ts";
import { digestOf } from "../secrets.ts";
import { settings } from "../settings.ts";
import { gatherEvidence } from "../spam/gather.ts";
import { screen } from "../spam/screen.ts";
import { secondsSince } from "../spam/stamp.ts";
import { sameTextKey } from "../text/clean.ts";
import type { PitchDraft } from "./schema.ts";

const hour = 3600;
const mostPerHour = 5;

/** The same pitch again within a day is the one that is there: a double click is one proposal. */
export async function pitch(draft: PitchDraft, client: Client, locale: Locale, now = new Date()): Promise<"received" | "too-fast"> {
  if ((await countUp(`pitch ${client.addressDigest}`, hour)) > mostPerHour) return "too-fast";
  const { name, email, about, title, text } = draft;
  const day = new Date(now.getTime() - 24 * hour * 1000);
  if ((await db.pitch.count({ where: { email, title, text, receivedAt: { gte: day } } })) > 0) return "received";
  const id = newId();
  const { verdict, probability, findings } = screen(await gatherEvidence(submissionOf(draft, client, { id, locale, now })));
  const said = findings.map(({ check, version, reason, detail = {}, weight }) => ({ check, version, reason, detail, weight }));
  const state = verdict === "spam" ? "spam" : "open";
  await db.pitch.create({
    data: { id, state, locale, name, email, about, title, text, probability, findings: said, receivedAt: now },
    select: { id: true },
  });
  return "received";
}

function submissionOf(draft: PitchDraft, client: Client, { id, locale, now }: { id: string; locale: Locale; now: Date }) {
  const { name, email, about, title, text, subject, stamp } = draft;
  const whole = [title, text, about].filter(Boolean).join("\n\n");
  return {
    id,
    storyId: "",
    parentId: null,
    locale,
    permalink: settings().siteUrl + pathTo("pitch", locale),
    authorName: name,
    authorEmail: email,
    authorUrl: null,
    personId: null,
    text: whole,
    trap: subject,
    formSeconds: secondsSince(stamp, now),
    addressDigest: client.addressDigest,
    senderDigest: senderDigestOf(client, { name, email }),
    textDigest: digestOf(sameTextKey(whole)),
    receivedAt: now,
  };
}

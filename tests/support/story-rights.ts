// Stories in every state and people in every role, who ask for everything there is to a story through the real interface.

import type { Account } from "#lib/accounts/guard";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { startSession } from "#lib/accounts/sessions/commands";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import type { StoryAction } from "#lib/writing/rights";
import type { StoryState } from "#prisma/generated/enums";
import { formIn } from "#tests/support/html-form";
import { ownAddress } from "#tests/support/playwright";

export type Asker = { account: Account; cookie: string };

export async function asker(account: Account, address: string): Promise<Asker> {
  return { account, cookie: `${sessionCookie(address)}=${await startSession(account.id)}` };
}

type Given = { state: StoryState; createdById: string; personId: string; consentAsked?: boolean };

/** A story that lacks nothing, with one revision. */
export async function aCompleteStory({ state, createdById, personId, consentAsked = false }: Given): Promise<string> {
  const id = newId();
  const now = new Date();
  const body = { version: 1, type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Ein Wort." }] }] };
  const text = { locale: "de", form: "guest", kicker: "", title: `Zuhören ${id}`, standfirst: "Bald.", body } as const;
  const wasPublic = state === "published" || state === "taken_down";
  await db.story.create({
    data: {
      ...text,
      id,
      kind: "article",
      state,
      slug: `zuhoeren-${id}`,
      bodyHtml: "<p>Ein Wort.</p>",
      createdById,
      publishedAt: wasPublic ? now : null,
      takenDownAt: state === "taken_down" ? now : null,
      consentAskedAt: consentAsked ? now : null,
      credits: { create: { personId, role: "author" } },
      guestTerms: { create: { interests: "", interestsAt: now, grantedAt: now, grant: "Ich räume ein." } },
      revisions: {
        create: { ...text, number: 1, label: "none", aiDisclosure: "none", tags: [], authorId: personId, begunAt: now, at: now },
      },
    },
    select: { id: true },
  });
  return id;
}

/** `null`: somebody who is not signed in. */
export const headersOf = (address: string, who: Asker | null) => ({
  ...(who && { cookie: who.cookie }),
  origin: address,
  "sec-fetch-site": "same-origin",
  "accept-encoding": "identity", // thousands of answers that nobody reads
  "x-forwarded-for": ownAddress(),
});

export const statusOf = async (address: string, path: string, who: Asker | null): Promise<number> =>
  (await fetch(address + path, { headers: headersOf(address, who), redirect: "manual" })).status;

/** A form of a page, as whoever may see it gets it: what others would copy and send with changed fields. */
export async function template(address: string, path: string, who: Asker, which: RegExp): Promise<Record<string, string>> {
  const answer = await fetch(address + path, { headers: headersOf(address, who) });
  return formIn(await answer.text(), which).fields;
}

type Sent = Readonly<Record<string, string | Blob>>;

/** @returns the cookies that came with the answer */
export async function send(address: string, path: string, who: Asker | null, fields: Sent): Promise<string[]> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await fetch(address + path, { method: "POST", headers: headersOf(address, who), body, redirect: "manual" });
  await answer.arrayBuffer();
  return answer.headers.getSetCookie();
}

/** The pages that show something of a story, by the action that they take. */
export const views = (id: string): [action: StoryAction, path: string][] => [
  ["read", pathTo("deskStory", "de", { id })],
  ["read", pathTo("preview", "de", { id })],
  ["read", pathTo("storyCheck", "de", { id })],
  ["remarks", pathTo("remarks", "de", { id })],
  ["revisions", pathTo("revisions", "de", { id })],
  ["revisions", pathTo("revision", "de", { id, number: "1" })],
  ["share", pathTo("previewLinks", "de", { id })],
  ["plan", pathTo("deskPlan", "de", { id })],
];

/** Works off a list, several at once. */
export async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>, atOnce = 6): Promise<void> {
  const open = [...items];
  const worker = async () => {
    for (let item = open.shift(); item !== undefined; item = open.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

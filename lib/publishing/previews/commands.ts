// Preview links are made and revoked. Whoever has one sees the story; so only a digest is kept, and the address is told once.
import type { Account } from "../../accounts/guard.ts";
import { isEditor } from "../../accounts/guard.ts";
import { pathTo } from "../../addresses.ts";
import { db } from "../../db.ts";
import { newId } from "../../id.ts";
import { change } from "../../page-cache/change.ts";
import { digestOf, newToken } from "../../secrets.ts";
import { settings } from "../../settings.ts";
import { keepStep } from "../../steps/commands.ts";
import { mayDo } from "../../writing/rights.ts";
import type { Refusal } from "../../writing/story.ts";
import { mostLinks, type PreviewDays } from "./link.ts";

/** @returns the address, which nobody can be told again */
export async function makePreviewLink(
  storyId: string,
  days: PreviewDays,
  account: Account,
  now = new Date(),
): Promise<{ address: string; expiresAt: Date } | Refusal | "too-many"> {
  return db.$transaction(async (tx) => {
    // A story that is taken down at the same moment waits, and finds this link; so does whoever makes another one.
    await tx.$queryRaw`SELECT FROM stories WHERE id = ${storyId} FOR UPDATE`;
    const story = await tx.story.findUnique({ where: { id: storyId }, select: { state: true, createdById: true, locale: true } });
    if (!story) return "not-found";
    if (!mayDo(account, "share", story)) return "not-allowed";
    const good = await tx.previewLink.count({ where: { storyId, revokedAt: null, expiresAt: { gt: now } } });
    if (good >= mostLinks) return "too-many";
    const token = newToken();
    const expiresAt = new Date(now.getTime() + days * 86_400_000);
    const data = { id: newId(), storyId, tokenDigest: digestOf(token), createdById: account.id, createdAt: now, expiresAt };
    await tx.previewLink.create({ data, select: { id: true } });
    return { address: settings().siteUrl + pathTo("sharedPreview", story.locale, { token }), expiresAt };
  });
}

/** Ends a link at once. One's own, and for editors everybody's; revoking again changes nothing. */
export async function revokePreviewLink(id: string, account: Account): Promise<"revoked" | "not-found"> {
  return change(async (tx) => {
    const select = { createdById: true, storyId: true, story: { select: { title: true, state: true, createdById: true } } } as const;
    const link = await tx.previewLink.findUnique({ where: { id }, select });
    if (!link || !mayDo(account, "share", link.story)) return "not-found";
    if (link.createdById !== account.id && !isEditor(account)) return "not-found";
    const { count } = await tx.previewLink.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
    if (count > 0) await keepStep(tx, { kind: "preview-revoked", link: id, story: link.storyId, title: link.story.title }, account);
    return "revoked";
  });
}

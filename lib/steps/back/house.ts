// The front page, the site's settings and the keywords go back to how they stood.
import { isDeepStrictEqual } from "node:util";
import { isAdministrator, isEditor, isWriter } from "../../accounts/guard.ts";
import { record } from "../../audit/commands.ts";
import { putAnalyticsBack } from "../../consent/commands.ts";
import { recompose } from "../../front/commands.ts";
import { siteNow } from "../../site/administration/commands.ts";
import { openComments } from "../../site/commands.ts";
import { setPolicy } from "../../spam/policy/commands.ts";
import { renameTag } from "../../tags/administration/commands.ts";
import type { Reversal, Reversals } from "./back.ts";

const front: Reversal<"front"> = async ({ locale, before, after }, { account }) => {
  if (!isWriter(account)) return "not-allowed";
  const composed = await recompose(locale, after, before, account);
  if (composed === "composed") return "back";
  return composed === "not-allowed" ? composed : "moved-on";
};

const site: Reversal<"site"> = async ({ before, after }, { tx, forget, account }) => {
  if (!isAdministrator(account)) return "not-allowed";
  if (!isDeepStrictEqual(await siteNow(tx), after)) return "moved-on";
  await tx.siteSettings.update({ where: { id: "site" }, data: before.site, select: { id: true } });
  // A publisher that came with the step stays: pages name it.
  if (before.publisher) await tx.organisation.updateMany({ where: { isPublisher: true }, data: before.publisher });
  const told = [...keysThatDiffer(before.site, after.site), ...keysThatDiffer(before.publisher ?? {}, after.publisher ?? {})];
  await record(tx, { kind: "settings_changed", actorId: account.id, details: { fields: told } });
  forget("site");
  return "back";
};

const analytics: Reversal<"analytics"> = async ({ before, after }, { account }) => {
  if (!isAdministrator(account)) return "not-allowed";
  return (await putAnalyticsBack(before, after, account)) === "saved" ? "back" : "moved-on";
};

const keysThatDiffer = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) =>
  Object.keys(after).filter((key) => before[key] !== after[key]);

const comments: Reversal<"comments"> = async ({ open }, { tx, account }) => {
  if (!isAdministrator(account)) return "not-allowed";
  const { commentsOpen } = await tx.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: { commentsOpen: true } });
  if (commentsOpen !== open) return "moved-on";
  await openComments(!open, account);
  return "back";
};

const policy: Reversal<"policy"> = async ({ version, before }, { account }) => {
  if (!isAdministrator(account)) return "not-allowed";
  return (await setPolicy(before, version, account)) === "changed" ? "back" : "moved-on";
};

const tagRenamed: Reversal<"tag-renamed"> = async ({ id, before, after }, { tx, account }) => {
  if (!isWriter(account) || !isEditor(account)) return "not-allowed";
  const now = await tx.tag.findUnique({ where: { id }, select: { name: true, slug: true } });
  if (!now) return "gone";
  if (!isDeepStrictEqual(now, after)) return "moved-on";
  return (await renameTag(id, before.name, account)) === "renamed" ? "back" : "moved-on";
};

/** The keyword is there again, on the stories that had it and still have the other one. */
const tagMerged: Reversal<"tag-merged"> = async ({ id, tag, into, stories, former }, { tx, forget, account }) => {
  if (!isEditor(account)) return "not-allowed";
  await tx.$executeRaw`SELECT FROM tags WHERE id = ${into.id} FOR UPDATE`;
  const [stays, taken] = await Promise.all([
    tx.tag.findUnique({ where: { id: into.id }, select: { id: true } }),
    tx.tag.count({ where: { slug: tag.slug } }),
  ]);
  if (!stays || taken > 0) return "moved-on";
  await tx.formerTag.deleteMany({ where: { slug: tag.slug } });
  await tx.tag.create({ data: { id, ...tag }, select: { id: true } });
  await tx.formerTag.updateMany({ where: { slug: { in: former }, tagId: into.id }, data: { tagId: id } });
  const having = await tx.storyTag.findMany({
    where: { tagId: into.id, storyId: { in: stories.map((story) => story.id) } },
    select: { storyId: true },
  });
  const again = stories.filter((story) => having.some(({ storyId }) => storyId === story.id));
  const only = again.filter(({ both }) => !both).map((story) => story.id);
  await tx.storyTag.deleteMany({ where: { tagId: into.id, storyId: { in: only } } });
  await tx.storyTag.createMany({ data: again.map((story) => ({ storyId: story.id, tagId: id, position: story.position })) });
  forget(`tag:${id}`, `tag:${into.id}`, "front", ...again.map((story) => `story:${story.id}` as const));
  return "back";
};

export const house: Reversals<"front" | "site" | "analytics" | "comments" | "policy" | "tag-renamed" | "tag-merged"> = {
  front,
  site,
  analytics,
  comments,
  policy,
  "tag-renamed": tagRenamed,
  "tag-merged": tagMerged,
};

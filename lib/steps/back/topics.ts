// Topics, talks, studies, series and what stories point to go back to how they stood.
import { isEditor, isWriter } from "../../accounts/guard.ts";
import { putPlacingBack } from "../../placing/commands.ts";
import { saveSeries } from "../../series/administration/commands.ts";
import { putStudyBack } from "../../studies/desk/commands.ts";
import { putSpeakersBack } from "../../talks/desk/commands.ts";
import { putChaptersBack } from "../../topics/desk/commands.ts";
import type { Reversal, Reversals } from "./back.ts";

const chapters: Reversal<"chapters"> = async ({ story, before, after }, { account }) => {
  if (!isWriter(account)) return "not-allowed";
  const outcome = await putChaptersBack(story, after, before, account);
  if (outcome === "arranged") return "back";
  if (outcome === "needs-chapter") return "lacks";
  if (outcome === "not-found") return "gone";
  return outcome === "not-allowed" ? outcome : "moved-on";
};

const placing: Reversal<"placing"> = async ({ story, before, after }, { account }) => {
  if (!isWriter(account)) return "not-allowed";
  const outcome = await putPlacingBack(story, after, before, account);
  if (outcome === "placed") return "back";
  if (outcome === "not-found") return "gone";
  return outcome === "not-allowed" ? outcome : "moved-on";
};

const speakers: Reversal<"speakers"> = async ({ story, before, after }, { account }) => {
  if (!isWriter(account)) return "not-allowed";
  const outcome = await putSpeakersBack(story, after, before, account);
  if (outcome === "saved") return "back";
  if (outcome === "incomplete") return "lacks";
  if (outcome === "not-found") return "gone";
  return outcome === "not-allowed" ? outcome : "moved-on";
};

const study: Reversal<"study"> = async ({ story, before, after }, { account }) => {
  if (!isWriter(account)) return "not-allowed";
  const outcome = await putStudyBack(story, after, before, account);
  if (outcome === "saved") return after.fileId && after.fileId !== before.fileId ? { media: [after.fileId] } : "back";
  if (outcome === "incomplete") return "lacks";
  if (outcome === "not-found" || outcome === "file-gone") return "gone";
  return outcome === "not-allowed" ? outcome : "moved-on";
};

/** One that was made goes again while no story belongs to it. */
const series: Reversal<"series"> = async ({ id, locale, before, after }, { tx, forget, account }) => {
  if (!isWriter(account) || !isEditor(account)) return "not-allowed";
  const now = await tx.series.findUnique({ where: { id }, select: { name: true, about: true, _count: { select: { stories: true } } } });
  if (!now) return "gone";
  if (now.name !== after.name || now.about !== after.about) return "moved-on";
  if (before) return typeof (await saveSeries(id, { locale, ...before }, account)) === "string" ? "moved-on" : "back";
  if (now._count.stories > 0) return "moved-on";
  await tx.series.delete({ where: { id }, select: { id: true } });
  forget(`series:${id}`, "front");
  return "back";
};

export const topics: Reversals<"chapters" | "speakers" | "study" | "placing" | "series"> = { chapters, speakers, study, placing, series };

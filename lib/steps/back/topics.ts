// Topics, talks, studies, series and what stories point to go back to how they stood.
import { isEditor, isWriter } from "../../accounts/guard.ts";
import { putPlacingBack } from "../../placing/commands.ts";
import { saveSeries } from "../../series/administration/commands.ts";
import { putStudyBack } from "../../studies/desk/commands.ts";
import { putSpeakersBack } from "../../talks/desk/commands.ts";
import { putChaptersBack } from "../../topics/desk/commands.ts";
import { backFrom, type Reversal, type Reversals } from "./back.ts";

const chapters: Reversal<"chapters"> = async ({ story, before, after }, { account }) =>
  isWriter(account) ? backFrom(await putChaptersBack(story, after, before, account), "arranged") : "not-allowed";

const placing: Reversal<"placing"> = async ({ story, before, after }, { account }) =>
  isWriter(account) ? backFrom(await putPlacingBack(story, after, before, account), "placed") : "not-allowed";

const speakers: Reversal<"speakers"> = async ({ story, before, after }, { account }) =>
  isWriter(account) ? backFrom(await putSpeakersBack(story, after, before, account), "saved") : "not-allowed";

const study: Reversal<"study"> = async ({ story, before, after }, { account }) => {
  if (!isWriter(account)) return "not-allowed";
  const back = backFrom(await putStudyBack(story, after, before, account), "saved");
  return back === "back" && after.fileId && after.fileId !== before.fileId ? { media: [after.fileId] } : back;
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

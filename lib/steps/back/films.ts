// Films of stories, with what stands around them, go back to how they stood.
import { isWriter } from "../../accounts/guard.ts";
import { putAgreementBack } from "../../videos/agreement/commands.ts";
import { putCaptionsBack } from "../../videos/captions/commands.ts";
import { putFilmBack, putFilmChaptersBack } from "../../videos/desk/commands.ts";
import { putSpeakingBack } from "../../videos/speaking/commands.ts";
import { backFrom, type Reversal, type Reversals } from "./back.ts";

const film: Reversal<"film"> = async ({ story, before, after, agreement }, { account }) =>
  isWriter(account) ? backFrom(await putFilmBack(story, after, before, account, agreement), "saved") : "not-allowed";

const chapters: Reversal<"film-chapters"> = async ({ story, before, after }, { account }) =>
  isWriter(account) ? backFrom(await putFilmChaptersBack(story, after, before, account), "saved") : "not-allowed";

const captions: Reversal<"film-captions"> = async ({ story, language, before, after }, { account }) => {
  if (!isWriter(account)) return "not-allowed";
  const back = backFrom(await putCaptionsBack(story, { language, now: after, before }, account), "saved");
  return back === "back" ? { media: after === null ? [] : [after] } : back;
};

const speaking: Reversal<"film-speakers"> = async ({ story, before, after }, { account }) =>
  isWriter(account) ? backFrom(await putSpeakingBack(story, after, before, account), "saved") : "not-allowed";

const agreement: Reversal<"film-agreement"> = async ({ story, film, before, after }, { account }) => {
  if (!isWriter(account)) return "not-allowed";
  const put = await putAgreementBack(story, { shown: film, now: after, before }, account);
  return put === "is-public" ? "lacks" : backFrom(put, "saved");
};

export const films: Reversals<"film" | "film-chapters" | "film-captions" | "film-speakers" | "film-agreement"> = {
  film,
  "film-chapters": chapters,
  "film-captions": captions,
  "film-speakers": speaking,
  "film-agreement": agreement,
};

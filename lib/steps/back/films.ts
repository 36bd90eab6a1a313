// Films of stories and their chapters go back to how they stood.
import { isWriter } from "../../accounts/guard.ts";
import type { FilmRefusal } from "../../videos/desk/change/commands.ts";
import { putFilmBack, putFilmChaptersBack } from "../../videos/desk/commands.ts";
import type { Back, Reversal, Reversals } from "./back.ts";

const film: Reversal<"film"> = async ({ story, before, after }, { account }) =>
  isWriter(account) ? said(await putFilmBack(story, after, before, account)) : "not-allowed";

const chapters: Reversal<"film-chapters"> = async ({ story, before, after }, { account }) =>
  isWriter(account) ? said(await putFilmChaptersBack(story, after, before, account)) : "not-allowed";

function said(outcome: "saved" | FilmRefusal): Back {
  if (outcome === "saved") return "back";
  if (outcome === "not-found") return "gone";
  return outcome === "not-allowed" ? outcome : "moved-on";
}

export const films: Reversals<"film" | "film-chapters"> = { film, "film-chapters": chapters };

// Films of stories and their chapters go back to how they stood.
import { isWriter } from "../../accounts/guard.ts";
import { putFilmBack, putFilmChaptersBack } from "../../videos/desk/commands.ts";
import { backFrom, type Reversal, type Reversals } from "./back.ts";

const film: Reversal<"film"> = async ({ story, before, after }, { account }) =>
  isWriter(account) ? backFrom(await putFilmBack(story, after, before, account), "saved") : "not-allowed";

const chapters: Reversal<"film-chapters"> = async ({ story, before, after }, { account }) =>
  isWriter(account) ? backFrom(await putFilmChaptersBack(story, after, before, account), "saved") : "not-allowed";

export const films: Reversals<"film" | "film-chapters"> = { film, "film-chapters": chapters };

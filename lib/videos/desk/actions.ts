"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter, type Writer } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { type Locale, pathTo } from "../../addresses.ts";
import { typedIn } from "../../drafts/form.ts";
import { idPattern } from "../../id.ts";
import { fileFrom } from "../../library/upload.ts";
import { cleanText } from "../../text/clean.ts";
import { recordAgreement } from "../agreement/commands.ts";
import { dropCaptions, keepCaptions } from "../captions/commands.ts";
import { transcodeAgain } from "../commands.ts";
import { elsewhereIn } from "../provider.ts";
import { type Speaker, saveSpeakers } from "../speaking/commands.ts";
import { choosePoster, saveChapters, takeElsewhere, takeFilm } from "./commands.ts";
import type { FilmOutcome } from "./outcome.ts";

const id = z.string().regex(idPattern);
const place = z.object({ deskLocale: z.enum(["de", "en"]), id });
const language = z.string().regex(/^[a-z]{2}$/);
const deeds = [
  "film",
  "elsewhere",
  "none",
  "poster",
  "captions",
  "uncaptioned",
  "chapters",
  "speakers",
  "agree",
  "disagree",
  "again",
] as const;
type Deed = (typeof deeds)[number];

/** A page on which a film is waited for is shown as it stands now: nothing that is typed in it is lost. */
export async function lookAtFilm(): Promise<void> {
  refresh();
}

/** Does what the pressed button of a film's page says. What was typed comes back with what is wrong with it. */
export async function editFilm(_: FilmOutcome, form: FormData): Promise<FilmOutcome> {
  const { deskLocale, id: story } = place.parse(Object.fromEntries(form));
  const deed = z.enum(deeds).parse(form.get("intent"));
  const done = await carryOut[deed](story, form, await writer(deskLocale, story));
  if (done !== "saved") return { typed: typedIn(form), problem: typeof done === "string" ? { code: done } : done.problem };
  return redirect(pathTo("deskFilm", deskLocale, { id: story }, { done: deed }));
}

type Done = "saved" | { problem: NonNullable<FilmOutcome["problem"]> } | NonNullable<FilmOutcome["problem"]>["code"];

const carryOut: Readonly<Record<Deed, (story: string, form: FormData, by: Writer) => Promise<Done>>> = {
  film: (story, form, by) => takeFilm(story, id.parse(form.get("media")), by),
  elsewhere: async (story, form, by) => {
    const found = elsewhereIn(z.string().max(500).parse(form.get("address")));
    return found ? takeElsewhere(story, found, by) : "address";
  },
  none: (story, _, by) => takeElsewhere(story, null, by),
  poster: (story, form, by) => choosePoster(story, z.coerce.number().int().min(0).max(9).parse(form.get("frame")) || null, by),
  captions: async (story, form, by) => keepCaptions(story, language.parse(form.get("language")), await fileFrom(form.get("file")), by),
  uncaptioned: (story, form, by) => dropCaptions(story, language.parse(form.get("language")), by),
  chapters: (story, form, by) =>
    saveChapters(story, z.coerce.number().int().parse(form.get("version")), z.string().max(20_000).parse(form.get("chapters")), by),
  speakers: (story, form, by) => saveSpeakers(story, speakersIn(form), by),
  agree: async (story, form, by) => {
    const how = cleanText(z.string().max(600).parse(form.get("how")));
    return how === "" ? "how" : recordAgreement(story, how, by);
  },
  disagree: (story, _, by) => recordAgreement(story, "", by),
  again: async (_, form, by) => {
    const queued = await transcodeAgain(id.parse(form.get("media")), by);
    return queued === "queued" ? "saved" : queued;
  },
};

const speakerRow = z.object({ speaker: z.string().max(200), personId: id.or(z.literal("")), role: z.enum(["host", "guest"]) });

/** One row for each name: fields of one name stand in the same order. */
function speakersIn(form: FormData): Speaker[] {
  const [people, roles] = [form.getAll("person"), form.getAll("role")];
  return form.getAll("speaker").map((speaker, index) => {
    const row = speakerRow.parse({ speaker, personId: people[index], role: roles[index] });
    return { ...row, personId: row.personId || null };
  });
}

async function writer(locale: Locale, story: string): Promise<Writer> {
  const account = await currentAccount();
  return isWriter(account) ? account : redirect(pathTo("signIn", locale, {}, { next: pathTo("deskFilm", locale, { id: story }) }));
}

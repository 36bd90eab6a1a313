import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { clientOf } from "#lib/client";
import { seeOther, tooFast, unreadable } from "#lib/drafts/answers";
import { keepDraft } from "#lib/drafts/commands";
import { type Fields, readForm } from "#lib/drafts/form";
import { pitch } from "#lib/pitches/commands";
import { type PitchProblem, pitchDraft, pitchFields, pitchProblemsOf } from "#lib/pitches/schema";

type Context = { params: Promise<{ locale: string }> };

/** A reader proposes a guest article. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale);
  const fields = await readForm(request, pitchFields);
  if (typeof fields === "string") return unreadable(fields, locale);
  const draft = pitchDraft.safeParse(fields);
  const client = clientOf(request);
  if (!draft.success) return backToForm(fields, pitchProblemsOf(draft.error), client, locale);
  const outcome = await pitch(draft.data, client, locale);
  if (outcome === "received") return seeOther(pathTo("pitchSent", locale));
  return backToForm(fields, [{ field: "form", problem: outcome }], client, locale);
}

async function backToForm(fields: Fields, problems: PitchProblem[], { addressDigest }: { addressDigest: string }, locale: Locale) {
  const key = await keepDraft("pitch", { fields, problems, addressDigest });
  const form = key && pathTo("faultyPitch", locale, { key });
  const hurried = problems.some(({ problem }) => problem === "too-fast");
  return form && !hurried ? seeOther(form) : tooFast(form, locale);
}

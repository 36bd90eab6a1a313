import { addressOf, localeOf } from "#lib/addresses";
import { madeOf } from "#lib/page-cache/tags";
import { settings } from "#lib/settings";
import { bibtex, ris } from "#lib/studies/citation";
import { findStudyAt } from "#lib/studies/queries";
import { cited } from "#lib/studies/study";

const formats = new Map([
  ["bib", { write: bibtex, type: "application/x-bibtex; charset=utf-8" }],
  ["ris", { write: ris, type: "application/x-research-info-systems; charset=utf-8" }],
]);

/** A study for a reference manager. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ locale: string; slug: string; format: string }> },
): Promise<Response> {
  const { locale, slug, format } = await params;
  const chosen = formats.get(format);
  const study = chosen && (await findStudyAt(localeOf(locale), slug));
  if (!study) return new Response(null, { status: 404 });
  madeOf(`story:${study.storyId}`);
  const url = settings().siteUrl + addressOf({ kind: "study", ...study });
  return new Response(chosen.write(cited(study, url)), { headers: { "content-type": chosen.type } });
}

import { localeOf } from "#lib/addresses";
import { madeOf } from "#lib/page-cache/tags";
import { csvOf } from "#lib/studies/data";
import { findStudyAt } from "#lib/studies/queries";

/** The figures of a finding, for whoever wants to count again. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; slug: string; id: string }> }): Promise<Response> {
  const { locale, slug, id } = await params;
  const study = await findStudyAt(localeOf(locale), slug);
  const finding = study?.findings.find((each) => each.id === id);
  if (!study || !finding) return new Response(null, { status: 404 });
  madeOf(`story:${study.storyId}`);
  return new Response(csvOf(finding.figures), { headers: { "content-type": "text/csv; charset=utf-8" } });
}

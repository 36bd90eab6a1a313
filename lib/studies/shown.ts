// Findings inside a text. A study that is not public any more has none.
import { madeOf } from "../page-cache/tags.ts";
import { embeddedHtml } from "./html/finding.ts";
import { homesOf, studiesWith } from "./queries.ts";

/** One that stands in a text twice is shown once: its anchor is one. */
export async function shownFindings(ids: readonly string[]): Promise<(id: string) => string> {
  const [studies, homes] = await Promise.all([studiesWith(ids), homesOf(ids)]);
  // One that is not public today may be tomorrow.
  madeOf(...homes.map((id) => `story:${id}` as const));
  const found = studies.flatMap((study) =>
    study.findings.filter(({ id }) => ids.includes(id)).map((finding) => [finding.id, embeddedHtml(finding, study)] as const),
  );
  const written = new Map(found);
  return (id) => {
    const html = written.get(id) ?? "";
    written.delete(id);
    return html;
  };
}

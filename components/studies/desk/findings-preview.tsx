import { Markup } from "#components/ui/markup";
import { findingHtml } from "#lib/studies/html/finding";
import type { Study } from "#lib/studies/study";

/** What a study found, under its text. */
export function FindingsPreview({ study }: { study: Study }) {
  return (
    <section className="survey-desk mt-10">
      {study.findings.map((finding) => (
        <Markup html={findingHtml(finding, study)} key={finding.id} />
      ))}
    </section>
  );
}

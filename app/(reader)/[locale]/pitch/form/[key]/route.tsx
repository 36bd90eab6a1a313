import { z } from "zod";
import { PitchForm } from "#components/pitches/pitch-form";
import { Page } from "#components/site/page";
import { ProblemSummary } from "#components/ui/problem-summary";
import { pathTo } from "#lib/addresses";
import { findDraft } from "#lib/drafts/queries";
import { texts } from "#lib/messages/catalogue";
import { answerWith, personal } from "#lib/page-cache/tags";
import { type PitchProblem, pitchProblem } from "#lib/pitches/schema";
import { readerPage } from "../../../../reader-page.tsx";

/** A proposal that could not be accepted, as it was filled in. */
export const GET = readerPage<"key">(async ({ locale, key }) => {
  personal();
  const t = texts(locale).pitches;
  const draft = await findDraft(key, "pitch");
  if (!draft) answerWith(410);
  const labels = { title: t.subject, text: t.text, name: t.name, email: t.email, about: t.about };
  // Each with its label: several fields may lack the same.
  const said = ({ field, problem }: PitchProblem) => (field === "form" ? "" : `${labels[field]}: `) + t.problems[problem];
  const problems = z.array(pitchProblem).parse(draft?.problems ?? []);
  return (
    <Page locale={locale} head={{ title: t.faultyTitle, robots: "noindex" }}>
      <div className="column plain-page">
        <h1>{draft ? t.faultyTitle : t.expired}</h1>
        {!draft && (
          <p>
            {t.expiredText} <a href={pathTo("pitch", locale)}>{t.again}</a>
          </p>
        )}
        <ProblemSummary heading={t.faultySummary} problems={problems.map((found) => ({ field: found.field, text: said(found) }))} />
        {draft && <PitchForm locale={locale} typed={draft.fields} problems={problems} />}
      </div>
    </Page>
  );
});

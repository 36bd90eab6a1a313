import { HiddenFields } from "#components/ui/hidden-fields";
import { Intents } from "#components/ui/intents";
import { Markup } from "#components/ui/markup";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { arrangeFindings } from "#lib/studies/desk/actions";
import { findingHtml } from "#lib/studies/html/finding";
import type { Finding, Study } from "#lib/studies/study";
import { FindingForm } from "./finding-form.tsx";

type Props = { study: Study; finding: Finding; locale: Locale };

/** A finding as readers see it, and the form to change it. */
export function FindingItem({ study, finding, locale }: Props) {
  const { studyDesk: t } = texts(locale);
  return (
    <li className="survey-desk border-b border-line py-4">
      <Markup html={findingHtml(finding, study)} />
      <form action={arrangeFindings} className="mt-3 flex flex-wrap gap-2">
        <HiddenFields fields={{ deskLocale: locale, id: study.storyId, finding: finding.id }} />
        <Intents about={finding.title} intents={["up", "down", "remove"]} words={t} />
      </form>
      <FindingForm finding={finding} locale={locale} studyId={study.storyId} />
    </li>
  );
}

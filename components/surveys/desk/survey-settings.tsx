import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { editSurvey } from "#lib/surveys/desk/actions";
import type { SurveyOnDesk } from "#lib/surveys/desk/queries";

/** When a survey runs, who sees its results, for whom and how is asked. */
export function SurveySettings({ found, locale }: { found: SurveyOnDesk; locale: Locale }) {
  const { surveyDesk: t } = texts(locale);
  const { survey, opens, closes, zone } = found;
  return (
    <form action={editSurvey} className="mt-8 grid max-w-2xl gap-4">
      <h2 className="text-2xl">{t.settings}</h2>
      <HiddenFields fields={{ deskLocale: locale, id: survey.storyId, intent: "settings" }} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field hint={`${t.opensHelp} ${t.zone(zone)}`} id="opensAt" label={t.opensAt}>
          {(described) => <input {...described} defaultValue={opens} type="datetime-local" />}
        </Field>
        <Field id="closesAt" label={t.closesAt}>
          {(described) => <input {...described} defaultValue={closes} type="datetime-local" />}
        </Field>
      </div>
      <Field id="results" label={t.resultsShown}>
        {(described) => (
          <select {...described} defaultValue={survey.results}>
            {Object.entries(t.shown).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="client" label={t.client}>
        {(described) => <input {...described} defaultValue={survey.client} maxLength={160} />}
      </Field>
      <Field hint={t.methodHelp} id="method" label={t.method}>
        {(described) => <textarea {...described} defaultValue={survey.method} maxLength={600} rows={2} />}
      </Field>
      <button className="button justify-self-start" type="submit">
        {t.save}
      </button>
    </form>
  );
}

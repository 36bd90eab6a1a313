import type { ReactNode } from "react";
import { formatDate, texts } from "#lib/messages/catalogue";
import { doiAddress } from "#lib/studies/citation";
import type { Study } from "#lib/studies/study";

/** The bibliographic record: who found it for whom, when, how and of how many. */
export function StudyRecord({ study }: { study: Study }) {
  const { studies: t } = texts(study.locale);
  const { locale, authors, institute, client, year, method, cases, fieldFrom, fieldTo, doi, licence } = study;
  const said: readonly [name: string, what: ReactNode][] = [
    [t.authors, authors.join("; ")],
    [t.institute, institute],
    [t.client, client],
    [t.year, year],
    [t.method, method],
    [t.cases, cases && new Intl.NumberFormat(locale).format(cases)],
    [t.field, fieldFrom && fieldTo && t.period(formatDate(fieldFrom, locale), formatDate(fieldTo, locale))],
    [t.doi, doi && <a href={doiAddress(doi)}>{doi}</a>],
    [t.licence, licence],
  ];
  return (
    <dl className="survey-facts">
      {said.map(
        ([name, what]) =>
          what && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

import type { ReactNode } from "react";
import { Markup } from "#components/ui/markup";
import { passFor } from "#lib/media/pass";
import { mediaAddress } from "#lib/media/picture";
import { formatDate, texts } from "#lib/messages/catalogue";
import { doiAddress } from "#lib/studies/citation";
import { findingHtml } from "#lib/studies/html/finding";
import { sizeOf } from "#lib/studies/size";
import type { Study } from "#lib/studies/study";

/** What a study has beyond its text: findings, record, file. `children` (how it is cited) stand behind them. */
export function StudyBox({ study, children }: { study: Study; children?: ReactNode }) {
  const { studies: t } = texts(study.locale);
  return (
    <div className="column study">
      {study.findings.length > 0 && (
        <section aria-labelledby="befunde">
          <h2 className="ruled" id="befunde">
            {t.findings}
          </h2>
          {study.findings.map((finding) => (
            <Markup key={finding.id} html={findingHtml(finding, study)} />
          ))}
        </section>
      )}
      <section aria-labelledby="zur-studie">
        <h2 className="ruled" id="zur-studie">
          {t.record}
        </h2>
        <Record study={study} />
        <Download study={study} />
      </section>
      {children}
    </div>
  );
}

function Record({ study }: { study: Study }) {
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

function Download({ study: { locale, slug, file, pages } }: { study: Study }) {
  if (!file) return null;
  const address = mediaAddress(file.file) + passFor(file.file);
  return (
    <p className="download">
      <a download={`${slug}.pdf`} href={address}>
        {texts(locale).studies.file(pages ?? 0, sizeOf(file.bytes, locale))}
      </a>
    </p>
  );
}

import type { ReactNode } from "react";
import { Markup } from "#components/ui/markup";
import { passFor } from "#lib/media/pass";
import { mediaAddress } from "#lib/media/picture";
import { texts } from "#lib/messages/catalogue";
import { findingHtml } from "#lib/studies/html/finding";
import { sizeOf } from "#lib/studies/size";
import type { Study } from "#lib/studies/study";
import { StudyRecord } from "./study-record.tsx";

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
        <StudyRecord study={study} />
        <Download study={study} />
      </section>
      {children}
    </div>
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

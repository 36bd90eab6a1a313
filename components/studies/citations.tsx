import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { citationText } from "#lib/studies/citation";
import { cited, type Study } from "#lib/studies/study";

/** How a study is cited. @param url its own page, whole */
export function Citations({ study, url }: { study: Study; url: string }) {
  const { studies: t } = texts(study.locale);
  const { locale, slug } = study;
  return (
    <section aria-labelledby="zitieren">
      <h2 className="ruled" id="zitieren">
        {t.cite}
      </h2>
      <p className="citation">{citationText(cited(study, url))}</p>
      <ul className="reach">
        <li>
          <a download={`${slug}.bib`} href={pathTo("citation", locale, { slug, format: "bib" })}>
            {t.bibtex}
          </a>
        </li>
        <li>
          <a download={`${slug}.ris`} href={pathTo("citation", locale, { slug, format: "ris" })}>
            {t.ris}
          </a>
        </li>
      </ul>
    </section>
  );
}

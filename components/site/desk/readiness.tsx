import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Lack, OpenQuestion } from "#lib/site/readiness/lacks";
import type { Readiness as Found } from "#lib/site/readiness/queries";

/** Where what is missing is made good; the rest is done on the machine. */
const fields: Partial<Record<Lack | OpenQuestion, string>> = {
  publisher: "publisher",
  address: "street",
  email: "email",
  responsible: "responsible",
  privacyContact: "privacyContact",
  representedBy: "representedBy",
  registerEntry: "registerEntry",
  vatId: "vatId",
  supervisor: "supervisor",
};

/** What is missing before the portal goes public. It never says that everything is there: it can see only what it knows. */
export function Readiness({ found: { lacks, questions }, locale }: { found: Found; locale: Locale }) {
  const { readiness: t } = texts(locale);
  return (
    <section aria-labelledby="readiness" className={lacks.length > 0 ? "said said-wrong mt-6" : "said mt-6"}>
      <h2 className="text-xl" id="readiness">
        {lacks.length > 0 ? t.title(lacks.length) : t.nothingSeen}
      </h2>
      {lacks.length === 0 && <p className="mt-2 max-w-2xl">{t.notComplete}</p>}
      <ul className="mt-2 grid list-disc gap-2 pl-5">
        {lacks.map((name) => (
          <li key={name}>
            {t.lacks[name]} <ToPlace name={name} locale={locale} />
          </li>
        ))}
      </ul>
      {questions.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-11 cursor-pointer py-2">{t.questionsTitle}</summary>
          <ul className="grid list-disc gap-2 pl-5">
            {questions.map((name) => (
              <li key={name}>
                {t.questions[name]} <ToPlace name={name} locale={locale} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ToPlace({ name, locale }: { name: Lack | OpenQuestion; locale: Locale }) {
  const { readiness: t } = texts(locale);
  if (name === "exampleAccount") return <a href={pathTo("deskAccounts", locale)}>{t.toAccounts}</a>;
  const field = fields[name];
  return field ? <a href={`${pathTo("deskSettings", locale)}#${field}`}>{t.toSettings}</a> : null;
}

// The beginning of a story: what it is to be.
import { isWriter } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { begin } from "#lib/writing/actions";
import { formsFor, kindsFor } from "#lib/writing/rights";
import { typeName } from "#lib/writing/type-name";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

const forms = ["report", "opinion", "column", "editorial", "guest"] as const;

export default async function NewStoryPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("newStory", locale));
  if (!isWriter(account)) return <Forbidden account={account} locale={locale} />;
  const t = texts(locale).writing;
  const choices = forms.filter((form) => formsFor(account).includes(form));
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.begin}>
      <h1 className="text-3xl">{t.begin}</h1>
      <p className="mt-2 text-soft">{t.beginHelp}</p>
      <form action={begin} className="mt-6 grid max-w-sm gap-3">
        <input type="hidden" name="deskLocale" value={locale} />
        {choices.map((form) => (
          <button type="submit" key={form} name="kind" value={form} className="button-quiet">
            {t.beginAs(t.forms[form])}
          </button>
        ))}
        {kindsFor(account).map((kind) => (
          <button type="submit" key={kind} name="kind" value={kind} className="button-quiet">
            {t.beginAs(typeName({ kind, form: "report" }, locale))}
          </button>
        ))}
      </form>
    </DeskPage>
  );
}

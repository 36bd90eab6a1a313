// The switches and lists of the settings page.
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { setComments } from "#lib/site/actions";

export function CommentsSwitch({ locale, open, moderation }: { locale: Locale; open: boolean; moderation: "person" | "filter" }) {
  const t = texts(locale).desk.site;
  return (
    <section className="mt-8">
      <h2 className="text-2xl">{t.comments}</h2>
      <p className="mt-2">{open ? t.open : t.closed}</p>
      <p className="mt-1 text-soft">{t.moderation[moderation]}</p>
      <form action={setComments} className="mt-3">
        <input name="locale" type="hidden" value={locale} />
        <button className="button-quiet" name="open" type="submit" value={open ? "no" : "yes"}>
          {open ? t.doClose : t.doOpen}
        </button>
      </form>
    </section>
  );
}

/** What counts readers, if anything does, has a page of its own. */
export function AnalyticsLink({ locale }: { locale: Locale }) {
  const t = texts(locale).consent.desk;
  return (
    <section className="mt-8">
      <h2 className="text-2xl">{t.title}</h2>
      <p className="mt-2 max-w-2xl text-soft">{t.intro}</p>
      <a className="inline-flex min-h-11 items-center" href={pathTo("deskAnalytics", locale)}>
        {t.title}
      </a>
    </section>
  );
}

/** What the filter does lies on pages of its own, where it is tried before it counts. */
export function FilterLinks({ locale }: { locale: Locale }) {
  const t = texts(locale).rules;
  return (
    <section className="mt-8">
      <h2 className="text-2xl">{texts(locale).desk.site.filter}</h2>
      <ul className="mt-2">
        <li>
          <a className="inline-flex min-h-11 items-center" href={pathTo("rules", locale)}>
            {t.title}
          </a>
        </li>
        <li>
          <a className="inline-flex min-h-11 items-center" href={pathTo("deskPolicy", locale)}>
            {t.policy.title}
          </a>
        </li>
      </ul>
    </section>
  );
}

// The switches and lists of the settings page.
import type { Locale } from "#lib/addresses";
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

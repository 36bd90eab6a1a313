import { HiddenFields } from "#components/ui/hidden-fields";
import { SearchForm } from "#components/ui/search-form";
import { Sortable } from "#components/ui/sortable";
import { personName } from "#lib/accounts/shown";
import { type Locale, parameterName, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { arrange } from "#lib/topics/desk/actions";
import type { TopicOnDesk } from "#lib/topics/desk/queries";
import { ChapterRow } from "./chapter-row.tsx";

type Props = { topic: TopicOnDesk; locale: Locale; search: string | undefined };

/** The chapters of a topic in their order, what was done to them last, and what could join them. */
export function ArrangeChapters({ topic, locale, search }: Props) {
  const { chapters: t } = texts(locale);
  return (
    <>
      <LastChange topic={topic} locale={locale} />
      {topic.chapters.length === 0 ? (
        <p className="mt-4 max-w-xl text-soft">{t.none}</p>
      ) : (
        <section className="mt-4">
          <p className="hint">{t.help}</p>
          <Sortable
            fields={{ deskLocale: locale, id: topic.id }}
            locale={locale}
            rows={topic.chapters.map((story, index) => ({
              id: story.id,
              name: story.title,
              content: <ChapterRow locale={locale} number={index + 1} story={story} topic={topic} />,
            }))}
            save={arrange}
          />
        </section>
      )}
      <section className="mt-10">
        <h2 className="text-2xl">{t.choose}</h2>
        <SearchForm
          action={pathTo("deskChapters", locale, { id: topic.id })}
          button={t.search}
          id="search"
          label={t.find}
          name={parameterName("deskChapters", "search", locale)}
          value={search}
        />
        {topic.others.length === 0 && <p className="mt-4 text-soft">{t.nothingFound}</p>}
        <ul className="mt-3">
          {topic.others.map((story) => (
            <li className="border-b border-line py-2" key={story.id}>
              <ChapterRow locale={locale} search={search ?? ""} story={story} topic={topic} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function LastChange({ topic: { id, last }, locale }: { topic: TopicOnDesk; locale: Locale }) {
  const { chapters: t } = texts(locale);
  if (!last) return null;
  const who = last.user ? personName(last.user, locale) : t.somebody;
  return (
    <form action={arrange} className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <HiddenFields fields={{ deskLocale: locale, id, change: last.id }} />
      <p className="hint">{t.last[last.deed](who, formatDate(last.at, locale, "time"))}</p>
      {/* What one did oneself is taken back on top of the page. */}
      {!last.own && (
        <button className="button-quiet" name="intent" type="submit" value="undo">
          {t.undo}
        </button>
      )}
    </form>
  );
}

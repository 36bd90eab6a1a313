import { SearchForm } from "#components/ui/search-form";
import { Sortable } from "#components/ui/sortable";
import { type Locale, parameterName, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { arrange } from "#lib/topics/desk/actions";
import type { TopicOnDesk } from "#lib/topics/desk/queries";
import { ChapterRow } from "./chapter-row.tsx";

type Props = { topic: TopicOnDesk; locale: Locale; search: string | undefined };

/** The chapters of a topic in their order, and what could join them. */
export function ArrangeChapters({ topic, locale, search }: Props) {
  const { chapters: t } = texts(locale);
  return (
    <>
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

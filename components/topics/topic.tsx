import type { ReactNode } from "react";
import { AfterText } from "#components/stories/after-text";
import { Hero } from "#components/stories/hero";
import { Markup } from "#components/ui/markup";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Story } from "#lib/stories/queries";
import type { ChapterTeaser } from "#lib/topics/queries";
import { ChapterList } from "./chapter-list.tsx";
import { TopicHead } from "./topic-head.tsx";

type Props = { topic: Story; chapters: readonly ChapterTeaser[]; behind?: ReactNode };

/** A topic: what it is about, and its chapters. */
export function Topic({ topic, chapters, behind }: Props) {
  const { topics: t } = texts(topic.locale);
  const place = { slug: topic.slug };
  return (
    <article>
      <TopicHead topic={topic} chapters={chapters} />
      <Hero story={topic} />
      {topic.bodyHtml && (
        <div className="column">
          <Markup html={topic.bodyHtml} className="prose" />
        </div>
      )}
      <section className="wrap chapters-of" aria-labelledby="kapitel">
        <h2 className="ruled" id="kapitel">
          {t.chapters}
        </h2>
        {chapters.length === 0 ? (
          <p className="note">{t.none}</p>
        ) : (
          <>
            <ChapterList chapters={chapters} />
            <p className="ways unprinted">
              <a href={pathTo("wholeTopic", topic.locale, place)}>{t.whole}</a>
              <a href={pathTo("topicFeed", topic.locale, { ...place, format: "xml" })}>{t.feed}</a>
            </p>
          </>
        )}
      </section>
      {behind}
      <AfterText story={topic} />
    </article>
  );
}

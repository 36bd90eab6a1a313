import { Labels } from "#components/stories/labels";
import { Markup } from "#components/ui/markup";
import { texts } from "#lib/messages/catalogue";
import type { Story } from "#lib/stories/queries";
import { anchorOf } from "#lib/topics/chapter-anchor";
import type { WholeChapter as Told } from "#lib/topics/queries";
import { TopicHead } from "./topic-head.tsx";
import { type Beside, WholeChapter } from "./whole-chapter.tsx";

type Props = { topic: Story; chapters: readonly Told[]; beside: Beside };

/** A topic with everything that its chapters say, one below the other: to be read in one go, and to be printed. */
export function WholeTopic({ topic, chapters, beside }: Props) {
  const { topics: t } = texts(topic.locale);
  return (
    <article className="whole-topic">
      <TopicHead topic={topic} chapters={chapters} />
      <nav className="column chapter-contents" aria-labelledby="inhalt-der-kapitel">
        <h2 className="ruled" id="inhalt-der-kapitel">
          {t.chapters}
        </h2>
        <ol>
          {chapters.map((chapter, index) => (
            <li key={chapter.id}>
              <a href={`#${anchorOf(index + 1)}`}>
                <Labels story={chapter} />
                {chapter.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {topic.bodyHtml && (
        <div className="column">
          <Markup html={topic.bodyHtml} className="prose" />
        </div>
      )}
      {chapters.map((chapter, index) => (
        <WholeChapter key={chapter.id} chapter={chapter} number={index + 1} beside={beside} />
      ))}
    </article>
  );
}

import type { ComponentProps } from "react";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { StoryRow } from "../story-row.tsx";
import { Guide } from "./guide.tsx";

type Props = { stories: readonly ComponentProps<typeof StoryRow>["story"][]; locale: Locale };

/** The first page of a guest author: the own pieces, and how one comes about. */
export function GuestStart({ stories, locale }: Props) {
  const t = texts(locale).guests;
  return (
    <>
      <p className="mt-4 max-w-2xl">{t.start.intro}</p>
      <h2 className="mt-8 text-2xl">{t.start.own}</h2>
      {stories.length === 0 && <p className="hint mt-2">{t.start.none}</p>}
      <ul className="mt-2 border-t border-ink">
        {stories.map((story) => (
          <StoryRow key={story.id} story={story} locale={locale} />
        ))}
      </ul>
      <p className="mt-6 flex flex-wrap gap-3">
        <a className="button" href={pathTo("newStory", locale)}>
          {texts(locale).writing.begin}
        </a>
        <a className="button-quiet" href={pathTo("authorProfile", locale)}>
          {t.start.introduce}
        </a>
      </p>
      <p className="hint mt-2">{t.start.introduceHelp}</p>
      <Guide locale={locale} />
    </>
  );
}

import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** The top of a page about one story: the way back to it, and the heading. */
export function StoryHeading({ id, locale, children }: { id: string; locale: Locale; children: string }) {
  return (
    <>
      <p>
        <a href={pathTo("deskStory", locale, { id })}>{texts(locale).writing.backToStory}</a>
      </p>
      <h1 className="mt-2 text-3xl">{children}</h1>
    </>
  );
}

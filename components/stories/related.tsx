import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Teaser as Announced } from "#lib/stories/queries";
import { Teaser } from "./teaser.tsx";

/** Stories on the same subjects. */
export function Related({ locale, stories }: { locale: Locale; stories: readonly Announced[] }) {
  if (stories.length === 0) return null;
  return (
    <section className="wrap related" aria-labelledby="weiterlesen">
      <h2 className="ruled" id="weiterlesen">
        {texts(locale).stories.related}
      </h2>
      <div className="row">
        {stories.map((story) => (
          <Teaser key={story.id} story={story} heading="h3" />
        ))}
      </div>
    </section>
  );
}

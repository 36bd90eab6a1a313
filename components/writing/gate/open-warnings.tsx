// What stands out in a story that is to be published by itself: whoever plans that has seen it.
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { keyOf, type Warning } from "#lib/writing/gate/findings";
import { placeOf } from "#lib/writing/gate/places";

export function OpenWarnings({ warnings, storyId, locale }: { warnings: readonly Warning[]; storyId: string; locale: Locale }) {
  const { gate } = texts(locale).writing;
  if (warnings.length === 0) return null;
  return (
    <section aria-labelledby="warnings" className="mt-8 max-w-2xl">
      <h2 className="text-2xl" id="warnings">
        {gate.soft}
      </h2>
      <p className="hint">{gate.planned}</p>
      <ul className="mt-2 grid list-disc gap-2 pl-5">
        {warnings.map((warning) => (
          <li className="break-words" key={keyOf(warning)}>
            {gate.warnings[warning.code](warning.about)}{" "}
            <a href={pathTo("deskStory", locale, { id: storyId }) + placeOf[warning.code]}>{gate.there}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { formatDate, texts } from "#lib/messages/catalogue";
import type { Story } from "#lib/stories/queries";

type Props = { story: Story; heading?: "h2" | "h3"; place?: string };

/** What was corrected in a story, and when. `place`: its name on the page. */
export function Corrections({ story, heading: Heading = "h2", place = "korrekturen" }: Props) {
  const { stories } = texts(story.locale);
  if (story.corrections.length === 0) return null;
  return (
    <section className="correction" id={place} aria-labelledby={`${place}-titel`}>
      <Heading id={`${place}-titel`}>{stories.corrections}</Heading>
      <ul>
        {story.corrections.map(({ id, text, at }) => (
          <li key={id}>
            <p>
              <b>{stories.correctedOn(formatDate(at, story.locale))}</b> {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

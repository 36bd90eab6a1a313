// What is in work, by state: columns on a wide screen, one list below the other on a phone.
import { personName } from "#lib/accounts/shown";
import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { Overview, StoryInWork } from "#lib/plans/overview/queries";
import { typeName } from "#lib/writing/type-name";
import type { StoryState } from "#prisma/generated/enums";

const columns: readonly StoryState[] = ["draft", "submitted", "in_review", "changes_requested", "approved", "scheduled"];

export function Board({ stories, locale }: { stories: readonly StoryInWork[]; locale: Locale }) {
  const t = texts(locale);
  const filled = columns
    .map((state) => ({ state, rows: stories.filter((story) => story.state === state) }))
    .filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return <p className="mt-4 text-soft">{t.plans.overview.nothingInWork}</p>;
  return (
    <div className="mt-3 grid gap-x-6 gap-y-8 sm:grid-cols-[repeat(auto-fit,minmax(15rem,1fr))]">
      {filled.map(({ state, rows }) => (
        <section aria-labelledby={`state-${state}`} key={state}>
          <h3 className="border-b border-ink pb-1 text-lg" id={`state-${state}`}>
            {t.writing.states[state]} <span className="font-sans text-sm text-soft">{rows.length}</span>
          </h3>
          <ul>
            {rows.map((story) => (
              <Card key={story.id} locale={locale} story={story} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Card({ story, locale }: { story: StoryInWork; locale: Locale }) {
  const { chapters, writing, plans } = texts(locale);
  const { createdBy, editor, dueOn, turn } = story;
  return (
    <li className="border-b border-line py-2">
      <a
        className="inline-flex min-h-11 items-center font-title text-lg leading-tight font-medium no-underline hover:underline"
        href={pathTo("deskStory", locale, { id: story.id })}
      >
        {story.title || writing.untitled}
      </a>
      <p className="text-sm">{[typeName(story, locale), createdBy && personName(createdBy, locale)].filter(Boolean).join(" · ")}</p>
      {story.kind === "topic" && <p className="text-sm">{chapters.count(story.chaptersShown, story.chapters)}</p>}
      <p className="text-sm text-soft">
        {plans.overview.turns[turn]}
        {editor && ` ${writing.way.editor(personName(editor, locale))}`}
        {dueOn && ` ${writing.way.due(formatDate(dueOn, locale))}`}
      </p>
    </li>
  );
}

/** What is planned, day by day. */
export function Days({ plans, locale }: { plans: Overview["plans"]; locale: Locale }) {
  const t = texts(locale);
  if (plans.length === 0) return <p className="mt-3 text-soft">{t.plans.overview.nothingPlanned}</p>;
  const days = Map.groupBy(plans, ({ at }) => formatDate(at, locale));
  return (
    <ol className="mt-3 grid gap-4">
      {[...days].map(([day, rows]) => (
        <li className="grid gap-x-6 border-t border-line pt-2 sm:grid-cols-[14rem_1fr]" key={day}>
          <h3 className="text-lg">{day}</h3>
          <ul>
            {rows.map(({ id, action, at, storyId, story, createdBy }) => (
              <li className="flex flex-wrap items-baseline gap-x-3" key={id}>
                <time dateTime={at.toISOString()}>{formatDate(at, locale, "clock")}</time>
                <span className="tag-line">{t.plans.actions[action]}</span>
                <a className="inline-flex min-h-11 items-center" href={pathTo("deskPlan", locale, { id: storyId })}>
                  {story.title || t.writing.untitled}
                </a>
                {createdBy && <span className="text-sm text-soft">{t.plans.by(personName(createdBy, locale))}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

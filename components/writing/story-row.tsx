import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { typeName } from "#lib/writing/type-name";
import type { StoryForm, StoryKind, StoryState } from "#prisma/generated/enums";

type Row = {
  id: string;
  kind: StoryKind;
  form: StoryForm;
  state: StoryState;
  kicker: string;
  title: string;
  updatedAt: Date;
  credits: { person: { name: string } }[];
};

/** One story in the list at the desk. */
export function StoryRow({ story, locale }: { story: Row; locale: Locale }) {
  const t = texts(locale).writing;
  const names = story.credits.map(({ person }) => person.name).join(", ");
  return (
    <li className="border-b border-line py-3">
      <p className="flex items-center gap-3 text-sm">
        {typeName(story, locale)} <span className="tag-line">{t.states[story.state]}</span>
      </p>
      <a
        className="inline-flex min-h-11 items-center font-title text-xl font-medium no-underline hover:underline"
        href={pathTo("deskStory", locale, { id: story.id })}
      >
        {story.title || t.untitled}
      </a>
      <p className="hint">
        {names && `${t.by(names)} · `}
        {t.edited(formatDate(story.updatedAt, locale, "time"))}
      </p>
    </li>
  );
}

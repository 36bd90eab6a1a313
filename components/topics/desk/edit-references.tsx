import { HiddenFields } from "#components/ui/hidden-fields";
import { Intents } from "#components/ui/intents";
import { SearchForm } from "#components/ui/search-form";
import { type Locale, parameterName, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { refer } from "#lib/placing/actions";
import type { Placing } from "#lib/placing/queries";
import { typeName } from "#lib/writing/type-name";
import type { ReferenceRole } from "#prisma/generated/enums";

type Props = { placing: Placing; locale: Locale; search: string | undefined };
type Row = Placing["references"][number]["story"];

/** The story in the other language, what it points to, in its order, and what either could be. */
export function EditReferences({ placing, locale, search }: Props) {
  const { placing: t } = texts(locale);
  const { id, references, others, translation } = placing;
  return (
    <>
      <h2 className="mt-10 text-2xl">{t.translation}</h2>
      <p className="hint">{translation ? t.translationHelp : t.noTranslation}</p>
      {translation && (
        <ul>
          <Reference actions={["untranslated"]} from={id} locale={locale} search={search} story={translation} />
        </ul>
      )}
      <h2 className="mt-10 text-2xl">{t.references}</h2>
      <p className="hint">{references.length > 0 ? t.referencesHelp : t.noReferences}</p>
      <ol>
        {references.map(({ role, story }) => (
          <Reference
            actions={["up", "down", "remove"]}
            from={id}
            key={story.id}
            locale={locale}
            role={role}
            search={search}
            story={story}
          />
        ))}
      </ol>
      <h3 className="mt-8 text-xl">{t.add}</h3>
      <SearchForm
        action={pathTo("deskPlacing", locale, { id })}
        button={t.search}
        id="search"
        label={t.find}
        name={parameterName("deskPlacing", "search", locale)}
        required
        value={search}
      />
      {search && others.length === 0 && <p className="mt-4 text-soft">{t.nothingFound}</p>}
      <ul className="mt-3">
        {others.map((story) => (
          <Reference
            actions={story.couldTranslate ? ["translation", "more", "cover"] : ["more", "cover"]}
            from={id}
            key={story.id}
            locale={locale}
            search={search}
            story={story}
          />
        ))}
      </ul>
    </>
  );
}

type Act = "up" | "down" | "remove" | "more" | "cover" | "translation" | "untranslated";
type ReferenceProps = {
  from: string;
  story: Row;
  locale: Locale;
  search: string | undefined;
  actions: readonly Act[];
  /** As what it is pointed to. */
  role?: ReferenceRole;
};

function Reference({ from, story, role, locale, search, actions }: ReferenceProps) {
  const { placing: t, writing } = texts(locale);
  const title = story.title || writing.untitled;
  const words = {
    up: t.up,
    down: t.down,
    remove: t.remove,
    more: t.asMore,
    cover: t.asCover,
    translation: t.asTranslation,
    untranslated: t.remove,
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2">
      <p>
        {role && <span className="block text-sm text-accent">{t.roles[role]}</span>}
        <a
          className="inline-flex min-h-11 items-center font-title text-lg no-underline hover:underline"
          href={pathTo("deskStory", locale, { id: story.id })}
        >
          {title}
        </a>{" "}
        <span className="text-sm text-soft">
          {typeName(story, locale)} · {t.languages[story.locale]} <span className="tag-line">{writing.states[story.state]}</span>
        </span>
      </p>
      <form action={refer} className="flex flex-wrap gap-2">
        <HiddenFields fields={{ deskLocale: locale, id: from, story: story.id, search }} />
        <Intents about={title} intents={actions} words={words} />
      </form>
    </li>
  );
}

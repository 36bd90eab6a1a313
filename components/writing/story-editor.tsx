import { HiddenFields } from "#components/ui/hidden-fields";
import { Markup } from "#components/ui/markup";
import { type Account, isEditor } from "#lib/accounts/guard";
import { addressOf, type Locale, pathTo } from "#lib/addresses";
import { toMarkdown } from "#lib/documents/markdown/write";
import { formatDate, texts } from "#lib/messages/catalogue";
import { discussion } from "#lib/writing/actions";
import type { Terms } from "#lib/writing/guests/queries";
import type { DeskStory, StoryInForm } from "#lib/writing/queries";
import type { Remarks } from "#lib/writing/remarks/queries";
import { formsFor, mayDo, type StoryAction } from "#lib/writing/rights";
import type { Standing } from "#lib/writing/states/queries";
import { typeName } from "#lib/writing/type-name";
import { GuestDeclaration } from "./guests/terms.tsx";
import { PictureForm } from "./picture-form.tsx";
import { RemarkSection } from "./remarks/remark-section.tsx";
import { type SaveIntent, StoryForm } from "./story-form.tsx";
import { StoryHistory } from "./story-history.tsx";
import type { Writing } from "./text-field.tsx";
import { Notes } from "./way/notes.tsx";
import { Way } from "./way/way.tsx";

type Choice = { id: string; name: string };
type Props = {
  story: DeskStory;
  standing: Standing;
  declared: Terms;
  remarks: Remarks | null;
  account: Account;
  locale: Locale;
  authors: readonly Choice[];
  organisations: readonly Choice[];
  films: readonly Choice[];
  surveys: readonly Choice[];
  speakers: readonly string[];
  labels: Writing["labels"];
  said?: string;
};

/** Everything an account may do with one story, and nothing else. */
export function StoryEditor(props: Props) {
  const { story, standing, declared, remarks, account, locale, authors, organisations, films, surveys, speakers, labels, said } = props;
  const t = texts(locale).writing;
  const may = (action: StoryAction) => mayDo(account, action, story);
  const intents: SaveIntent[] = may("correct")
    ? [...(may("plan") && story.state === "published" ? (["prepare"] as const) : []), "correct"]
    : [
        ...(may("edit") ? (["save"] as const) : []),
        ...(may("submit") && !may("publish") ? (["submit"] as const) : []),
        ...(may("publish") ? (["publish"] as const) : []),
      ];
  return (
    <>
      <header className="mb-6">
        <p className="flex gap-3 text-sm">
          {typeName(story, locale)} <span className="tag-line">{t.states[story.state]}</span>
        </p>
        <h1 className="mt-2 text-3xl">{story.title || t.untitled}</h1>
        <p className="hint mt-2">
          {story.publishedAt
            ? t.publishedOn(formatDate(story.publishedAt, locale, "time"))
            : t.edited(formatDate(story.updatedAt, locale, "time"))}
          {" · "}
          <a href={pathTo("preview", locale, { id: story.id })}>{t.actions.preview}</a>
          {" · "}
          <a href={pathTo("storyCheck", locale, { id: story.id })}>{t.gate.title}</a>
          {story.state === "published" && (
            <>
              {" · "}
              <a href={addressOf(story)}>{t.actions.seePublic}</a>
            </>
          )}
        </p>
      </header>
      {said && (
        <p className="said mb-6" role="status">
          {said}
        </p>
      )}
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {intents.length > 0 ? (
          <StoryForm
            story={formOf(story)}
            locale={locale}
            authors={authors}
            organisations={organisations}
            intents={intents}
            forms={[...new Set([story.form, ...formsFor(account)])]}
            writing={{
              markdown: toMarkdown(story.body, locale),
              document: story.body,
              labels,
              films,
              surveys,
              organisations,
              speakers,
              passages: (remarks?.open ?? []).map(({ id, number, anchor }) => ({ id, number, anchor })),
              mayRemark: remarks?.mayRemark ?? false,
              accountId: account.id,
            }}
            openRemarks={remarks?.open.length ?? 0}
          />
        ) : (
          <Markup className="comment-text max-w-2xl" html={story.bodyHtml} />
        )}
        <div className="grid content-start gap-8">
          {remarks && <RemarkSection remarks={remarks} accountId={account.id} locale={locale} />}
          {intents.length > 0 && <PictureForm story={story} locale={locale} />}
          {declared && <GuestDeclaration storyId={story.id} declared={declared} locale={locale} />}
          {story.kind === "survey" && (intents.length > 0 || may("results")) && (
            <p className="border-t border-line pt-5" id="survey">
              <a href={pathTo("deskSurvey", locale, { id: story.id })}>{texts(locale).surveyDesk.edit}</a>
            </p>
          )}
          {story.kind === "talk" && intents.length > 0 && (
            <p className="border-t border-line pt-5" id="speakers">
              <a href={pathTo("deskTalk", locale, { id: story.id })}>{texts(locale).talkDesk.edit}</a>
            </p>
          )}
          {story.kind === "video" && intents.length > 0 && (
            <p className="border-t border-line pt-5" id="film">
              <a className="button-quiet" href={pathTo("deskFilm", locale, { id: story.id })}>
                {texts(locale).videoDesk.edit}
              </a>
            </p>
          )}
          {isEditor(account) && intents.length > 0 && <Around story={story} locale={locale} />}
          <Way standing={standing} account={account} locale={locale} />
          {may("discussion") && (
            <form action={discussion}>
              <HiddenFields fields={{ id: story.id, deskLocale: locale }} />
              <button type="submit" name="open" value={story.commentsOpen ? "no" : "yes"} className="button-quiet">
                {story.commentsOpen ? t.actions.closeDiscussion : t.actions.openDiscussion}
              </button>
            </form>
          )}
          {may("share") && (
            <p className="border-t border-line pt-5">
              <a href={pathTo("previewLinks", locale, { id: story.id })}>{t.previews.title}</a>
            </p>
          )}
          {may("plan") && (
            <p className="border-t border-line pt-5">
              <a href={pathTo("deskPlan", locale, { id: story.id })}>{texts(locale).plans.title}</a>
            </p>
          )}
          {may("revisions") && (
            <p className="border-t border-line pt-5">
              <a href={pathTo("revisions", locale, { id: story.id })}>{t.revisions.title}</a>
            </p>
          )}
          {standing.notes && <Notes storyId={story.id} notes={standing.notes} locale={locale} />}
          <StoryHistory story={story} locale={locale} />
        </div>
      </div>
    </>
  );
}

/** Where a story stands among others; for editors. */
function Around({ story, locale }: { story: DeskStory; locale: Locale }) {
  const { chapters, placing } = texts(locale);
  return (
    <ul className="border-t border-line pt-5">
      {story.kind === "topic" && (
        <li id="chapters">
          <a className="button-quiet mb-3" href={pathTo("deskChapters", locale, { id: story.id })}>
            {chapters.arrange}
          </a>
        </li>
      )}
      <li>
        <a href={pathTo("deskPlacing", locale, { id: story.id })}>{placing.title}</a>
      </li>
    </ul>
  );
}

/** The parts of a story that its form needs: the text goes to the browser once, as a document. */
const formOf = ({
  id,
  kind,
  state,
  version,
  form,
  locale,
  kicker,
  title,
  standfirst,
  label,
  organisationId,
  tags,
  credits,
}: DeskStory): StoryInForm => ({
  id,
  kind,
  state,
  version,
  form,
  locale,
  kicker,
  title,
  standfirst,
  label,
  organisationId,
  tags,
  credits,
});

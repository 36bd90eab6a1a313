import { HiddenFields } from "#components/ui/hidden-fields";
import { type Account, isEditor } from "#lib/accounts/guard";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { discussion } from "#lib/writing/actions";
import type { Terms } from "#lib/writing/guests/queries";
import type { DeskStory } from "#lib/writing/queries";
import type { Remarks } from "#lib/writing/remarks/queries";
import { mayDo, type StoryAction } from "#lib/writing/rights";
import type { Standing } from "#lib/writing/states/queries";
import { GuestDeclaration } from "./guests/terms.tsx";
import { PictureForm } from "./picture-form.tsx";
import { RemarkSection } from "./remarks/remark-section.tsx";
import { StoryHistory } from "./story-history.tsx";
import { Notes } from "./way/notes.tsx";
import { Way } from "./way/way.tsx";

export type Beside = {
  story: DeskStory;
  standing: Standing;
  declared: Terms;
  remarks: Remarks | null;
  account: Account;
  locale: Locale;
};
/** `changes`: whether the account may change the story now. */
type Props = Beside & { changes: boolean };

/** What stands beside the text of a story: what was asked about it, what belongs to it, whose turn it is, what became of it. */
export function BesideText({ story, standing, declared, remarks, account, locale, changes }: Props) {
  return (
    <div className="grid content-start gap-8">
      {remarks && <RemarkSection remarks={remarks} accountId={account.id} locale={locale} />}
      {changes && <PictureForm story={story} locale={locale} />}
      {declared && <GuestDeclaration storyId={story.id} declared={declared} locale={locale} />}
      <OfItsKind story={story} account={account} changes={changes} locale={locale} />
      {isEditor(account) && changes && <Around story={story} locale={locale} />}
      <Way standing={standing} account={account} locale={locale} />
      {mayDo(account, "discussion", story) && <Discussion story={story} locale={locale} />}
      <Elsewhere story={story} account={account} locale={locale} />
      {standing.notes && <Notes storyId={story.id} notes={standing.notes} locale={locale} />}
      <StoryHistory story={story} locale={locale} />
    </div>
  );
}

type Kind = Pick<Props, "story" | "account" | "changes" | "locale">;

/** What a story of this kind has beyond a text, on a page of its own. */
function OfItsKind({ story: { id, ...story }, account, changes, locale }: Kind) {
  const { studyDesk, surveyDesk, talkDesk, videoDesk } = texts(locale);
  if (story.kind === "survey" && (changes || mayDo(account, "results", story)))
    return <Place id="survey" name={surveyDesk.edit} path={pathTo("deskSurvey", locale, { id })} />;
  if (story.kind === "study" && changes) return <Place id="study" name={studyDesk.edit} path={pathTo("deskStudy", locale, { id })} />;
  if (story.kind === "talk" && changes) return <Place id="speakers" name={talkDesk.edit} path={pathTo("deskTalk", locale, { id })} />;
  if (story.kind === "video" && changes) return <Place id="film" name={videoDesk.edit} path={pathTo("deskFilm", locale, { id })} />;
  return null;
}

function Place({ id, name, path }: { id?: string; name: string; path: string }) {
  return (
    <p className="border-t border-line pt-5" id={id}>
      <a href={path}>{name}</a>
    </p>
  );
}

function Discussion({ story, locale }: Pick<Props, "story" | "locale">) {
  const { actions: t } = texts(locale).writing;
  return (
    <form action={discussion}>
      <HiddenFields fields={{ id: story.id, deskLocale: locale }} />
      <button type="submit" name="open" value={story.commentsOpen ? "no" : "yes"} className="button-quiet">
        {story.commentsOpen ? t.closeDiscussion : t.openDiscussion}
      </button>
    </form>
  );
}

/** Pages about the story that take a right of their own. */
function Elsewhere({ story, account, locale }: Pick<Props, "story" | "account" | "locale">) {
  const { plans, writing } = texts(locale);
  const places = [
    { action: "share", page: "previewLinks", name: writing.previews.title },
    { action: "plan", page: "deskPlan", name: plans.title },
    { action: "revisions", page: "revisions", name: writing.revisions.title },
  ] as const satisfies { action: StoryAction; page: string; name: string }[];
  return places.map(
    ({ action, page, name }) =>
      mayDo(account, action, story) && <Place key={page} name={name} path={pathTo(page, locale, { id: story.id })} />,
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

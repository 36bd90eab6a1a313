import { z } from "zod";
import { CommentForm } from "#components/comments/comment-form";
import { QuotedComment } from "#components/comments/quoted-comment";
import { Page } from "#components/site/page";
import { StoryAbove } from "#components/stories/story-above";
import { ProblemSummary } from "#components/ui/problem-summary";
import type { Locale } from "#lib/addresses";
import { findDiscussedStory } from "#lib/comments/posting/queries";
import { findApproved } from "#lib/comments/queries";
import { problem } from "#lib/comments/schema";
import { problemText } from "#lib/comments/words";
import { findDraft } from "#lib/drafts/queries";
import { texts } from "#lib/messages/catalogue";
import { answerWith, personal } from "#lib/page-cache/tags";
import { dataUse } from "../../../../data-use.ts";
import { readerPage } from "../../../../reader-page.tsx";

/** A form that could not be accepted, as it was filled in, with what is wrong beside each field. */
export const GET = readerPage<"key">(async ({ locale, key }) => {
  personal();
  const draft = await findDraft(key, "comment");
  if (!draft) return <Expired locale={locale} />;

  const problems = z.array(problem).parse(draft.problems);
  const story = draft.storyId ? await findDiscussedStory(draft.storyId) : null;
  const above = await findApproved(draft.fields.parent ?? "");
  const parent = above && above.story.id === story?.id && !problems.some(({ problem }) => problem === "too-deep") ? above : null;
  const t = texts(locale).comments.form;
  return (
    <Page locale={locale} head={{ title: t.faultyTitle, robots: "noindex" }}>
      <div className="column plain-page">
        {story && <StoryAbove story={story} />}
        <h1>{t.faultyTitle}</h1>
        <ProblemSummary
          heading={t.faultySummary}
          problems={problems.map((each) => ({ field: each.field, text: problemText(each, locale) }))}
        />
        <p className="hint">{t.kept1h}</p>
        {parent && <QuotedComment id={parent.id} comment={parent.comment} locale={locale} />}
        {story && !problems.some(({ problem }) => problem === "closed") ? (
          <CommentForm
            alone
            locale={locale}
            storyId={story.id}
            parentId={parent?.id ?? null}
            dataUse={dataUse()}
            typed={draft.fields}
            problems={problems}
          />
        ) : (
          <TextToCopy text={draft.fields.text ?? ""} locale={locale} />
        )}
      </div>
    </Page>
  );
});

function TextToCopy({ text, locale }: { text: string; locale: Locale }) {
  return (
    <div className="form field">
      <label htmlFor="text">{texts(locale).comments.form.saveText}</label>
      <textarea id="text" rows={10} readOnly defaultValue={text} />
    </div>
  );
}

function Expired({ locale }: { locale: Locale }) {
  answerWith(410);
  const t = texts(locale).comments.form;
  return (
    <Page locale={locale} head={{ title: t.faultyTitle, robots: "noindex" }}>
      <div className="column plain-page">
        <h1>{t.expired}</h1>
        <p>{t.expiredText}</p>
      </div>
    </Page>
  );
}

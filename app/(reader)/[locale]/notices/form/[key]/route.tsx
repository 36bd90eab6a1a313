import { z } from "zod";
import { QuotedComment } from "#components/comments/quoted-comment";
import { NoticeForm } from "#components/notices/notice-form";
import { Page } from "#components/site/page";
import { ProblemSummary } from "#components/ui/problem-summary";
import { findApproved } from "#lib/comments/queries";
import { findDraft } from "#lib/drafts/queries";
import { texts } from "#lib/messages/catalogue";
import { noticeProblem } from "#lib/notices/schema";
import { problemText } from "#lib/notices/words";
import { answerWith, personal } from "#lib/page-cache/tags";
import { readerPage } from "../../../../reader-page.tsx";

/** A report that could not be accepted, as it was filled in. */
export const GET = readerPage<"key">(async ({ locale, key }) => {
  personal();
  const t = texts(locale).notices;
  const draft = await findDraft(key, "notice");
  if (!draft) answerWith(410);
  const problems = z.array(noticeProblem).parse(draft?.problems ?? []);
  const reported = draft && (await findApproved(draft.fields.comment ?? ""));
  return (
    <Page locale={locale} head={{ title: t.faultyTitle, robots: "noindex" }}>
      <div className="column plain-page">
        <h1>{draft ? t.faultyTitle : t.expired}</h1>
        {!draft && <p>{t.expiredText}</p>}
        <ProblemSummary
          heading={t.faultySummary}
          problems={problems.map((each) => ({ field: each.field, text: problemText(each, locale) }))}
        />
        {reported && (
          <>
            <QuotedComment id={reported.id} comment={reported.comment} locale={locale} />
            <NoticeForm locale={locale} commentId={reported.id} typed={draft.fields} problems={problems} />
          </>
        )}
      </div>
    </Page>
  );
});

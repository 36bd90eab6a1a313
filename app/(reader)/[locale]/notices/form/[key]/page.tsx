import type { Metadata } from "next";
import { z } from "zod";
import { QuotedComment } from "#components/comments/quoted-comment";
import { NoticeForm } from "#components/notices/notice-form";
import { Page } from "#components/site/page";
import { ProblemSummary } from "#components/ui/problem-summary";
import { localeOf } from "#lib/addresses";
import { findApproved } from "#lib/comments/queries";
import { findDraft } from "#lib/drafts/queries";
import { texts } from "#lib/messages/catalogue";
import { noticeProblem } from "#lib/notices/schema";
import { problemText } from "#lib/notices/words";
import { answerWith, personal } from "#lib/page-cache/tags";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/notices/form/[key]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts(localeOf((await params).locale)).notices.faultyTitle, robots: { index: false } };
}

/** A report that could not be accepted, as it was filled in. */
export default async function FaultyNoticePage({ params }: Props) {
  personal();
  const { locale: name, key } = await params;
  const locale = localeOf(name);
  const t = texts(locale).notices;
  const draft = await findDraft(key, "notice");
  if (!draft) answerWith(410);
  const problems = z.array(noticeProblem).parse(draft?.problems ?? []);
  const reported = draft && (await findApproved(draft.fields.comment ?? ""));
  return (
    <Page locale={locale}>
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
}

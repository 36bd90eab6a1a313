import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { clientOf } from "#lib/client";
import { seeOther, tooFast, unreadable } from "#lib/drafts/answers";
import { keepDraft } from "#lib/drafts/commands";
import { type Fields, readForm } from "#lib/drafts/form";
import { report } from "#lib/notices/commands";
import { type NoticeProblem, noticeDraft, noticeFields, noticeProblemsOf } from "#lib/notices/schema";

type Context = { params: Promise<{ locale: string }> };

/** A reader reports a comment. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale);
  const fields = await readForm(request, noticeFields);
  if (typeof fields === "string") return unreadable(fields, locale);
  const draft = noticeDraft.safeParse(fields);
  const client = clientOf(request);
  if (!draft.success) {
    const problems = noticeProblemsOf(draft.error);
    return problems ? backToForm(fields, problems, client, locale) : unreadable("malformed", locale);
  }

  const reported = await report(draft.data, client);
  if (reported.kind === "received") return seeOther(pathTo("notice", locale, { key: reported.key }));
  return backToForm(fields, [{ field: "form", problem: reported.problem }], client, locale);
}

async function backToForm(fields: Fields, problems: NoticeProblem[], { addressDigest }: { addressDigest: string }, locale: Locale) {
  const key = await keepDraft("notice", { fields, problems, addressDigest });
  const form = key && pathTo("faultyNotice", locale, { key });
  const hurried = problems.some(({ problem }) => problem === "too-fast");
  return form && !hurried ? seeOther(form) : tooFast(form, locale);
}

import { currentAccount } from "#lib/accounts/session";
import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { clientOf } from "#lib/client";
import { postComment } from "#lib/comments/commands";
import { findSpeaker } from "#lib/comments/posting/queries";
import { commentDraft, commentFields, type Problem, problemsOf } from "#lib/comments/schema";
import { seeOther, tooFast, unreadable } from "#lib/drafts/answers";
import { keepDraft } from "#lib/drafts/commands";
import { type Fields, readForm } from "#lib/drafts/form";

type Context = { params: Promise<{ locale: string }> };

/** A comment or a reply. A spammer learns no more from the answer than a reader whose comment is held. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale);
  const fields = await readForm(request, commentFields);
  if (typeof fields === "string") return unreadable(fields, locale);
  const draft = commentDraft.safeParse(fields);
  const client = clientOf(request);
  if (!draft.success) {
    const problems = problemsOf(draft.error);
    return problems ? backToForm(fields, problems, client, locale) : unreadable("malformed", locale);
  }

  const posted = await postComment(draft.data, { client, person: await findSpeaker(await currentAccount()) });
  if (posted.kind === "received") return seeOther(pathTo("receipt", locale, { key: posted.key }));
  return backToForm(fields, [{ field: "form", problem: posted.problem }], client, locale);
}

// Nothing typed is lost: the form comes back from the table of drafts, with every problem beside its field.
async function backToForm(fields: Fields, problems: Problem[], { addressDigest }: { addressDigest: string }, locale: Locale) {
  const key = await keepDraft("comment", { storyId: fields.story, fields, problems, addressDigest });
  const form = key && pathTo("commentForm", locale, { key });
  const hurried = problems.some(({ problem }) => problem === "too-fast");
  return form && !hurried ? seeOther(form) : tooFast(form, locale);
}

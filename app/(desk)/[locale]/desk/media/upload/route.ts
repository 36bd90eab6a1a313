// Takes pictures: from a plain form, which is led on to a page, and one by one from a script, which is told in JSON.

import type { Account } from "#lib/accounts/guard";
import { currentAccount } from "#lib/accounts/session";
import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { choiceOf } from "#lib/library/choice";
import { findMedia } from "#lib/library/queries";
import { mayUpload } from "#lib/library/rights";
import { addPictures, type Uploaded } from "#lib/library/upload";
import { texts } from "#lib/messages/catalogue";
import { seeOther } from "../../../../handler.ts";

const headers = { "cache-control": "no-store" };

export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  const isScript = request.headers.get("accept")?.startsWith("application/json") ?? false;
  const account = await currentAccount();
  if (!mayUpload(account)) {
    if (isScript) return Response.json({}, { status: account ? 403 : 401, headers });
    return seeOther(account ? pathTo("library", locale) : pathTo("signIn", locale, {}, { next: pathTo("library", locale) }));
  }
  const form = await request.formData().catch(() => new FormData()); // a body that isn't what its header says
  const files = form.getAll("files").filter((file): file is File => file instanceof File && (file.size > 0 || isScript));
  const uploaded = await addPictures(files, account);
  return isScript ? tell(uploaded, account, locale) : leadOn(uploaded, String(form.get("story") ?? ""), locale);
}

async function tell(uploaded: readonly Uploaded[], account: Account, locale: Locale): Promise<Response> {
  const words = texts(locale).media.problems;
  const answers = uploaded.map(async (each) => {
    if ("problem" in each) return { name: each.name, problem: words[each.problem] };
    const row = await findMedia(each.id, account);
    return { name: each.name, picture: row ? choiceOf(row) : undefined };
  });
  return Response.json({ uploaded: await Promise.all(answers) }, { headers });
}

/** One picture is described next; of several the library shows what came. */
function leadOn(uploaded: readonly Uploaded[], story: string, locale: Locale): Response {
  const [first] = uploaded;
  if (first && "id" in first && uploaded.length === 1)
    return seeOther(pathTo("libraryItem", locale, { id: first.id }, { done: "uploaded", story }));
  const failed = uploaded.find((each) => "problem" in each);
  const problem = first === undefined ? "empty" : failed && "problem" in failed ? failed.problem : undefined;
  const done = uploaded.filter((each) => "id" in each).length;
  return seeOther(pathTo("library", locale, {}, { done: done || undefined, problem, story }));
}

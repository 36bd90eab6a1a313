// A film has come: the door wrote it to disk and says here where it lies. Led on to a page, or told in JSON when a script sent it.
import { type Account, isWriter } from "#lib/accounts/guard";
import { currentAccount } from "#lib/accounts/session";
import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { mayUpload } from "#lib/library/rights";
import { texts } from "#lib/messages/catalogue";
import { keepFilm } from "#lib/videos/commands";
import type { FilmProblem } from "#lib/videos/container/film";
import { takeFilm } from "#lib/videos/desk/commands";
import { filmForm } from "#lib/videos/schema";
import { fieldsOf, inJson, seeOther } from "../../../../handler.ts";

export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  const isScript = request.headers.get("accept")?.startsWith("application/json") ?? false;
  const account = await currentAccount();
  if (!mayUpload(account)) {
    if (isScript) return inJson({}, account ? 403 : 401);
    return seeOther(account ? pathTo("library", locale) : pathTo("signIn", locale, {}, { next: pathTo("library", locale) }));
  }
  const { received, name, problem, story } = filmForm.parse(await fieldsOf(request));
  const kept =
    problem || received === null
      ? { problem: problem ?? ("empty" as const) }
      : await keepFilm({ path: received, originalName: name }, account);
  if ("problem" in kept) {
    if (isScript) return inJson({ problem: texts(locale).videoDesk.film[kept.problem] });
    return seeOther(backWith(kept.problem, story, locale));
  }
  const location = await placeOf(kept.id, story, account, locale);
  return isScript ? inJson({ location }) : seeOther(location);
}

const backWith = (problem: FilmProblem, story: string | null, locale: Locale) =>
  story === null ? pathTo("library", locale, {}, { problem }) : pathTo("deskFilm", locale, { id: story }, { problem });

/** What came for a story goes there; otherwise, and when it may not, it is looked at in the library. */
async function placeOf(id: string, story: string | null, account: Account, locale: Locale): Promise<string> {
  const taken = story !== null && isWriter(account) ? await takeFilm(story, id, account) : "not-found";
  if (story !== null && taken === "saved") return pathTo("deskFilm", locale, { id: story }, { done: "uploaded" });
  return pathTo("libraryItem", locale, { id }, { done: "uploaded" });
}

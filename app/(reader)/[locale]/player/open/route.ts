import { addressOf, localeOf, pathTo } from "#lib/addresses";
import { seeOther, unreadable } from "#lib/drafts/answers";
import { fieldsIn, formOf } from "#lib/drafts/form";
import { playerToken } from "#lib/videos/consent";
import { findForeignFilm } from "#lib/videos/queries";

/** Somebody wants to see a film that lies elsewhere. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  const form = await formOf(request);
  if (typeof form === "string") return unreadable(form, locale);
  const { story: id = "" } = fieldsIn(form, ["story"]);
  const film = await findForeignFilm(id);
  if (!film) return unreadable("malformed", locale);
  return seeOther(film.isForeign ? pathTo("player", film.locale, { slug: film.slug, token: playerToken(id) }) : addressOf(film));
}

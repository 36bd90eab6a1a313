import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { appeal, erase, type OwnAnswer, withdraw } from "#lib/comments/own/commands";
import type { Told } from "#lib/comments/own/told";
import { seeOther, unreadable } from "#lib/drafts/answers";
import { readForm } from "#lib/drafts/form";
import { texts } from "#lib/messages/catalogue";

type Context = { params: Promise<{ locale: string; key: string }> };

/** Withdraws, erases or objects. Back to the private page in any case, which shows how things stand now. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: name, key } = await params;
  const locale = localeOf(name);
  const fields = await readForm(request, ["action", "confirm"]);
  if (typeof fields === "string") return unreadable(fields, locale);
  const command = commands.get(fields.action ?? "");
  if (!command) return unreadable("malformed", locale);
  if (command.final && fields.confirm !== "yes") return back(key, locale, "confirm");

  const answer = await command.run(key);
  if (answer === "unknown")
    return new Response(`${texts(locale).comments.own.unknown}\n`, {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  return back(key, locale, answer === "changed" ? undefined : answer);
}

const commands = new Map<string, { run: (key: string) => Promise<OwnAnswer>; final: boolean }>([
  ["withdraw", { run: withdraw, final: true }],
  ["erase", { run: erase, final: true }],
  ["appeal", { run: (key) => appeal(key), final: false }],
]);

const back = (key: string, locale: Locale, told: Told | undefined) => seeOther(pathTo("receipt", locale, { key }, { told }));

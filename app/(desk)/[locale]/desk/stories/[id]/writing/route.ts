// What an open window of the editor says: this was typed, who else is there. Answered as JSON; a story's form does the same without script.
import { isWriter } from "#lib/accounts/guard";
import { currentAccount } from "#lib/accounts/session";
import { localeOf } from "#lib/addresses";
import { idPattern } from "#lib/id";
import { fieldProblems } from "#lib/writing/outcome";
import { readFields } from "#lib/writing/schema";
import type { Answer } from "#lib/writing/together/answer";
import { keepTyped, leave, lookAround } from "#lib/writing/together/commands";
import { word } from "#lib/writing/together/schema";
import { fieldsOf } from "../../../../../handler.ts";

export async function POST(request: Request, { params }: { params: Promise<{ locale: string; id: string }> }): Promise<Response> {
  const { id, locale } = await params;
  const account = await currentAccount();
  if (!isWriter(account)) return answer({ refused: account ? "not-allowed" : "signed-out" }, account ? 403 : 401);
  const fields = await fieldsOf(request);
  const said = word.safeParse(fields);
  if (!fields || !said.success || !idPattern.test(id)) return answer({ refused: "not-found" }, 400);
  const place = { id, tab: said.data.tab, version: said.data.version };
  if (said.data.kind === "leave") return leave(place, account).then(() => answer({}));
  if (said.data.kind === "keep") {
    const typed = readFields(textsIn(fields));
    if (!typed.success) return answer({ fields: fieldProblems(typed.error) }, 422);
    const kept = await keepTyped(place, typed.data, account);
    return typeof kept === "string" ? refused(kept) : answer({ version: kept.version });
  }
  const around = await lookAround(place, account, localeOf(locale));
  return typeof around === "string" ? refused(around) : answer(around);
}

const textsIn = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));

// 409 is what the door understands as a form from before an update.
const statuses = { "not-found": 404, "not-allowed": 403, "changed-meanwhile": 412, embargoed: 412, "foreign-picture": 403 };
const refused = (why: keyof typeof statuses) => answer({ refused: why }, statuses[why]);
const answer = (told: Answer, status = 200) => Response.json(told, { status, headers: { "cache-control": "no-store" } });

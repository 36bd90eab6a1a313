// The pictures that somebody may choose, for the picker.
import { currentAccount } from "#lib/accounts/session";
import { choiceOf } from "#lib/library/choice";
import { libraryPage } from "#lib/library/queries";
import { mayUpload } from "#lib/library/rights";
import { libraryQuery } from "#lib/library/schema";

const headers = { "cache-control": "no-store" };

export async function GET(request: Request): Promise<Response> {
  const account = await currentAccount();
  if (!mayUpload(account)) return Response.json({}, { status: account ? 403 : 401, headers });
  const query = libraryQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { items, next } = await libraryPage(account, { ...query, kind: "image" });
  return Response.json({ pictures: items.map(choiceOf), next }, { headers });
}

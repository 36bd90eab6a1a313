// The votes of a survey as a file.
import { currentAccount } from "#lib/accounts/session";
import { csvOf } from "#lib/surveys/desk/export";
import { votesFor } from "#lib/surveys/desk/queries";

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const account = await currentAccount();
  const headers = { "cache-control": "no-store" };
  if (!account) return new Response(null, { status: 401, headers });
  const found = await votesFor((await params).id, account);
  if (!found) return new Response(null, { status: 404, headers });
  return new Response(csvOf(found.survey, found.votes), {
    headers: {
      ...headers,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${found.survey.slug}.csv"`,
    },
  });
}

import { isModerator } from "#lib/accounts/guard";
import { currentAccount } from "#lib/accounts/session";
import { waitingCounts } from "#lib/moderation/queries";

/** How much waits, for a page that is open. */
export async function GET(): Promise<Response> {
  const account = await currentAccount();
  const headers = { "cache-control": "no-store" };
  if (!isModerator(account)) return Response.json({}, { status: account ? 403 : 401, headers });
  return Response.json({ waiting: (await waitingCounts(account)).comments }, { headers });
}

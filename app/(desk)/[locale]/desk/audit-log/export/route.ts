// The log as a file, as far back as it goes and as it was filtered.
import { isAdministrator } from "#lib/accounts/guard";
import { currentAccount } from "#lib/accounts/session";
import { localeOf } from "#lib/addresses";
import { exportLog } from "#lib/audit/export/commands";
import { logQuery } from "#lib/audit/log";

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const account = await currentAccount();
  const headers = { "cache-control": "no-store" };
  if (!isAdministrator(account)) return new Response(null, { status: account ? 403 : 401, headers });
  const query = logQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const csv = await exportLog(query, localeOf((await params).locale), account);
  const file = `audit-log-${new Date().toISOString().slice(0, 10)}.csv`;
  return new Response(csv, {
    headers: { ...headers, "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${file}"` },
  });
}

import { clientOf } from "#lib/client";
import { idPattern } from "#lib/id";
import { countReads } from "#lib/reads/commands";
import { settings } from "#lib/settings";

type Context = { params: Promise<{ id: string }> };

/** A page says that it is read. It is told nothing: not whether it counted, nor whether there is such a story. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const { address, userAgent } = clientOf(request);
  if (settings().READS === "beacon" && idPattern.test(id)) await countReads([{ storyId: id, address, agent: userAgent }]);
  return new Response(null, { status: 204 });
}

import { cardOf } from "#lib/cards/draw";
import { findCard } from "#lib/cards/queries";
import { Busy } from "#lib/media/encoder/turns";
import { madeOf } from "#lib/page-cache/tags";

/** The picture that stands for a story where its address is passed on. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const card = await findCard(id);
  if (!card) return new Response(null, { status: 404 });
  madeOf(`story:${id}`, "people", "site");
  try {
    return new Response(new Uint8Array(await cardOf(id, card)), { headers: { "content-type": "image/png" } });
  } catch (error) {
    if (error instanceof Busy) return new Response(null, { status: 503 });
    throw error;
  }
}

// What must be true after many comments were posted.
import type { Client } from "pg";
import { z } from "zod";
import { anchorOf } from "#lib/addresses";
import { ask } from "./client.ts";
import type { Sent } from "./post.ts";

const stored = z.object({ id: z.string(), receipt: z.string(), state: z.string(), verdict: z.string().nullable(), released: z.boolean() });
export type Stored = z.infer<typeof stored>;

/** The rows behind the receipts, with the filter's last word, and whether somebody let it out who may. */
export async function storedComments(database: Client, sent: readonly Sent[]): Promise<Map<string, Stored[]>> {
  const { rows } = await database.query(
    `SELECT c.id, c.receipt_digest AS receipt, c.state,
            (SELECT s.verdict::text FROM screenings s WHERE s.comment_id = c.id ORDER BY s.at DESC, s.id DESC LIMIT 1) AS verdict,
            EXISTS (
              SELECT FROM decisions d WHERE d.comment_id = c.id AND d.to_state = 'approved'
                AND (d.actor = 'person' OR EXISTS (SELECT FROM screenings s WHERE s.comment_id = c.id AND s.verdict = 'publish'))
            ) AS released
     FROM comments c WHERE c.receipt_digest = ANY($1)`,
    [sent.flatMap(({ receipt }) => receipt ?? [])],
  );
  return Map.groupBy(z.array(stored).parse(rows), ({ receipt }) => receipt);
}

/** Says of each promise whether it is kept. @returns the exit code */
export async function looked(
  url: string,
  sent: readonly Sent[],
  found: ReadonlyMap<string, Stored[]>,
  pages: readonly string[],
): Promise<number> {
  const all = [...found.values()].flat();
  const documents = (await Promise.all([`${url}/`, ...pages].map((page) => ask(page, { headers: { "accept-encoding": "identity" } })))).map(
    ({ body }) => body.toString("utf8"),
  );
  const hidden = all.filter(({ state }) => state !== "approved");
  const shown = hidden.filter(({ id }) => documents.some((document) => document.includes(`id="${anchorOf(id)}"`)));
  const promises: readonly [promise: string, broken: number][] = [
    ["answered with a receipt or with the form and its problem", sent.filter(({ status }) => status !== 303).length],
    ["stored once for each receipt", sent.filter(({ receipt }) => receipt && found.get(receipt)?.length !== 1).length],
    ["receipts are all different", sent.flatMap(({ receipt }) => receipt ?? []).length - found.size],
    ["screened", all.filter(({ verdict }) => verdict === null).length],
    [
      "public only with the verdict publish or by a person's decision",
      all.filter(({ state, released }) => state === "approved" && !released).length,
    ],
    [`nothing unscreened on ${documents.length} public pages`, shown.length],
  ];
  for (const [promise, broken] of promises)
    console.log(`${broken === 0 ? "kept   " : "BROKEN "} ${promise}${broken === 0 ? "" : `: ${broken}`}`);
  const refused = sent.filter(({ receipt }) => !receipt).length;
  if (refused > 0) console.log(`        ${refused} were not taken: the form came back with its problem`);
  return promises.some(([, broken]) => broken > 0) ? 1 : 0;
}

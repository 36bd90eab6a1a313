// Comments as readers send them: by the form, each from another network, no two alike.
import { randomInt } from "node:crypto";
import { type Answer, ask } from "./client.ts";
import type { Portal } from "./portal.ts";
import type { Seeded, Story } from "./seed.ts";

/** Posts one comment under a story, as somebody who was never seen before. */
export function postComment({ url }: Portal, { id }: Story, { texts }: Seeded): Promise<Answer> {
  const text = texts[randomInt(texts.length)] ?? "";
  const form = { story: id, parent: "", name: `Gast ${randomInt(2 ** 40).toString(36)}`, email: "", website: "", subject: "", stamp: "" };
  const block = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
  return ask(`${url}/kommentare`, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: url,
      "sec-fetch-site": "same-origin",
      "x-forwarded-for": block,
    },
    body: new URLSearchParams({ ...form, text: `${text}\n\n(${randomInt(2 ** 40).toString(36)})` }).toString(),
  });
}

/** Whether the answer is the one that leads to the sender's own page. */
export const isReceived = ({ status, headers }: Answer) => status === 303 && (headers.location ?? "").includes("/mein-kommentar/");

// How much of what was paid for is used, as the service tells it.
import { z } from "zod";
import type { Failure } from "./answer.ts";

const number = z.coerce.number().nonnegative();

/** `limit` is null where there is none. */
export const usage = z.object({
  limit: z.union([z.literal("none").transform(() => null), z.null(), number]),
  usage: number,
  percentage: number,
  throttled: z.union([z.boolean(), z.stringbool()]),
});
export type Usage = z.infer<typeof usage>;

export function readUsage({ response, text }: { response: Pick<Response, "ok" | "status">; text: string }): Usage | Failure {
  const read = response.ok ? usage.safeParse(parsed(text)) : undefined;
  return read?.success ? read.data : { kind: "failure", problem: `answered ${response.status} "${text.slice(0, 200)}"` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON: whoever asks sees that it fits no usage
  }
}

// What the private page says after something on it could not be done.
import { z } from "zod";

const told = z.enum(["confirm", "changed-meanwhile", "not-allowed"]);
export type Told = z.infer<typeof told>;

export function asTold(value: unknown): Told | undefined {
  return told.safeParse(value).data;
}

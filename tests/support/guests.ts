// What guest authors do before they submit.
import type { Writer } from "#lib/accounts/guard";
import { declareTerms } from "#lib/writing/guests/commands";

/** No interests, and the rights are granted. */
export async function declareAll(storyId: string, guest: Writer): Promise<void> {
  const declared = await declareTerms(storyId, { interests: "", granted: true }, "Ich räume die Rechte ein.", guest);
  if (declared !== "declared") throw new Error(declared);
}

// What a browser answers when it makes or uses a passkey. The library checks what is inside; here nothing passes that has another shape.
import { z } from "zod";
import { cleanLine } from "../../text/clean.ts";

const base64url = z
  .string()
  .max(40_000)
  .regex(/^[A-Za-z0-9_-]+$/);
const credentialId = base64url.max(1_400);

const common = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal("public-key"),
  // The portal asks for no extensions, so it reads none.
  clientExtensionResults: z.unknown().transform(() => ({})),
};

export const newPasskey = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .default([]),
  }),
});
export type NewPasskey = z.infer<typeof newPasskey>;

export const usedPasskey = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url
      .max(100)
      .nullish()
      .transform((handle) => handle ?? undefined),
  }),
});
export type UsedPasskey = z.infer<typeof usedPasskey>;

/** A form carries the answer as JSON. */
export const inJson = z
  .string()
  .max(60_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue("no JSON");
      return z.NEVER;
    }
  });

export const passkeyName = z.string().default("").transform(cleanLine).pipe(z.string().min(1).max(60));

export const usedPasskeyForm = z.object({ answer: inJson.pipe(usedPasskey), next: z.string().max(500).optional() });

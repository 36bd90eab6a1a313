import type { Check } from "../check.ts";

const fastestReader = 3;

// Without a valid stamp (no script, a page left open) there is nothing to say.
export const formAge: Check = {
  name: "form-age",
  version: 1,
  inspect: ({ formSeconds }) =>
    formSeconds !== undefined && formSeconds < fastestReader
      ? { reason: "tooFast", detail: { seconds: Math.floor(formSeconds) }, weight: 2 }
      : undefined,
};

"use client";

import { browserSupportsWebAuthn, startRegistration } from "@simplewebauthn/browser";
import { type FormEvent, useState } from "react";
import { Field } from "#components/ui/field";
import { useInBrowser } from "#components/ui/in-browser";
import { keepPasskey, passkeyOptions } from "#lib/accounts/passkeys/actions";
import type { Locale } from "#lib/addresses";
import { accounts as german } from "#lib/messages/de/accounts";
import { accounts as english } from "#lib/messages/en/accounts";

type Problem = keyof typeof german.passkeys.problems;
/** `again`: where one signs in once more. */
type Props = { locale: Locale; suggested: string; done: string; again: string };

/** Adds a passkey of this device or of a key, under a name. It is the browser that makes one, so there is no way without script. */
export function AddPasskey({ locale, suggested, done, again }: Props) {
  const able = useInBrowser(browserSupportsWebAuthn);
  const [state, setState] = useState<Problem | "asking" | undefined>();
  const t = (locale === "de" ? german : english).passkeys;
  if (!able) return <p className="hint mt-3 max-w-xl">{t.needsScript}</p>;

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setState("asking");
    const outcome = await made(form);
    if (outcome === "added") window.location.assign(done);
    else if (outcome === "stale") window.location.assign(again);
    else setState(outcome);
  }

  return (
    <form className="mt-4 grid max-w-md gap-3" onSubmit={(event) => void add(event)}>
      <Field hint={t.nameHint} id="name" label={t.name} problem={state === "name" ? t.problems.name : undefined}>
        {(described) => <input {...described} autoComplete="off" defaultValue={suggested} maxLength={60} required type="text" />}
      </Field>
      <button className="button-quiet justify-self-start" disabled={state === "asking"} type="submit">
        {t.add}
      </button>
      <p aria-live="polite" className={state && state !== "asking" && state !== "name" ? "problem" : "sr-only"}>
        {state === "asking" ? t.asking : state && state !== "name" && t.problems[state]}
      </p>
    </form>
  );
}

async function made(form: FormData): Promise<Problem | "added"> {
  try {
    const optionsJSON = await passkeyOptions();
    if (typeof optionsJSON === "string") return optionsJSON;
    const answer = await startRegistration({ optionsJSON }).catch((error: unknown) => (isKnown(error) ? "known" : "cancelled"));
    if (answer === "known" || answer === "cancelled") return answer;
    form.set("answer", JSON.stringify(answer));
    return await keepPasskey(form);
  } catch {
    return "offline";
  }
}

/** The device has one for this account already. */
const isKnown = (error: unknown) => error instanceof Error && error.name === "InvalidStateError";

"use client";

import { browserSupportsWebAuthn, startAuthentication } from "@simplewebauthn/browser";
import { useState } from "react";
import { useInBrowser } from "#components/ui/in-browser";
import type { Locale } from "#lib/addresses";
import { accounts as german } from "#lib/messages/de/accounts";
import { accounts as english } from "#lib/messages/en/accounts";

type Addresses = { ask: string; use: string };
type Problem = keyof typeof german.passkeys.problems;

/** The button is there where script runs and the browser knows passkeys; the link by mail is there for everybody. */
export function PasskeySignIn({ locale, addresses, next }: { locale: Locale; addresses: Addresses; next: string | undefined }) {
  const able = useInBrowser(browserSupportsWebAuthn);
  const [state, setState] = useState<Problem | "asking" | undefined>();
  if (!able) return null;
  const t = (locale === "de" ? german : english).passkeys;

  async function signIn() {
    setState("asking");
    const outcome = await throughPasskey(addresses, next);
    if ("next" in outcome) window.location.assign(outcome.next);
    else setState(outcome.problem);
  }

  return (
    <section className="mt-10 max-w-md border-line border-t pt-6">
      <h2 className="text-xl">{t.instead}</h2>
      <p className="mt-2 text-soft">{t.insteadText}</p>
      <button className="button-quiet mt-4" disabled={state === "asking"} onClick={() => void signIn()} type="button">
        {t.signIn}
      </button>
      <p aria-live="polite" className={state && state !== "asking" ? "problem mt-3" : "sr-only"}>
        {state === "asking" ? t.asking : state && t.problems[state]}
      </p>
    </section>
  );
}

type Outcome = { next: string } | { problem: Problem };

async function throughPasskey({ ask, use }: Addresses, next: string | undefined): Promise<Outcome> {
  const asked = await post(ask, {});
  if (!asked) return { problem: "offline" };
  const { challenge, rpId, timeout } = asked;
  if (typeof challenge !== "string" || typeof rpId !== "string" || typeof timeout !== "number") return { problem: problemIn(asked) };
  const optionsJSON = { challenge, rpId, timeout, userVerification: "required" as const };
  const answer = await startAuthentication({ optionsJSON }).catch(() => null); // cancelled, timed out, or there is none for this site
  if (!answer) return { problem: "cancelled" };
  const used = await post(use, { answer: JSON.stringify(answer), ...(next && { next }) });
  if (!used) return { problem: "offline" };
  return typeof used.next === "string" ? { next: used.next } : { problem: problemIn(used) };
}

const problemIn = ({ problem }: Record<string, unknown>): Problem => (problem === "too-many" ? "too-many" : "refused");

async function post(address: string, fields: Record<string, string>): Promise<Record<string, unknown> | undefined> {
  const response = await fetch(address, { method: "POST", body: new URLSearchParams(fields) }).catch(() => undefined);
  const body: unknown = await response?.json().catch(() => undefined);
  return typeof body === "object" && body !== null ? { ...body } : undefined;
}

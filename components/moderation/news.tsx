"use client";

import { useEffect, useState } from "react";
import type { Locale } from "#lib/addresses";
import { moderation as german } from "#lib/messages/de/moderation";
import { moderation as english } from "#lib/messages/en/moderation";

const pause = 20_000;

/** Says that more has come in since the page was made. Asks now and then, and only while somebody is looking. */
export function News({ locale, address, queue, waiting }: { locale: Locale; address: string; queue: string; waiting: number }) {
  const [now, setNow] = useState(waiting);
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      const count = await waitingNow(address);
      if (count !== undefined) setNow(count);
    };
    const timer = setInterval(() => void ask(), pause);
    return () => clearInterval(timer);
  }, [address]);

  const t = locale === "de" ? german : english;
  const more = now - waiting;
  return (
    <p aria-live="polite" className={more > 0 ? "said my-5" : "sr-only"}>
      {more > 0 && (
        <>
          {t.news(more)} <a href={queue}>{t.showNews}</a>
        </>
      )}
    </p>
  );
}

/** Nothing when the network or the session is gone: the next time may work, and the page says by itself what is wrong. */
async function waitingNow(address: string): Promise<number | undefined> {
  const response = await fetch(address, { headers: { accept: "application/json" } }).catch(() => undefined);
  if (!response?.ok) return undefined;
  const body: unknown = await response.json().catch(() => undefined);
  const count = typeof body === "object" && body !== null && "waiting" in body ? body.waiting : undefined;
  return typeof count === "number" ? count : undefined;
}

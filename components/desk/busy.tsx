"use client";

import { useEffect, useState } from "react";

/** So long an answer may take before anybody wonders. */
const patience = 500;

/** Says that a form is on its way when the answer takes its time. Without script the browser says so itself. */
export function Busy({ words }: { words: string }) {
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let sentAt = 0;
    const over = () => {
      clearTimeout(waiting);
      setBusy(false);
    };
    const sent = ({ target }: SubmitEvent) => {
      if (!(target instanceof HTMLFormElement) || target.method === "dialog") return;
      clearTimeout(waiting);
      sentAt = performance.now();
      waiting = setTimeout(() => setBusy(true), patience);
    };
    // A form that loads no page has its answer when the browser has fetched it.
    const answers = new PerformanceObserver((list) => {
      const fetched = list
        .getEntries()
        .some((entry) => entry instanceof PerformanceResourceTiming && isFetch(entry) && entry.startTime >= sentAt);
      if (fetched) over();
    });
    answers.observe({ type: "resource" });
    document.addEventListener("submit", sent);
    addEventListener("pageshow", over);
    return () => {
      over();
      answers.disconnect();
      document.removeEventListener("submit", sent);
      removeEventListener("pageshow", over);
    };
  }, []);
  return (
    <p aria-live="polite" className="busy">
      {busy && <span>{words}</span>}
    </p>
  );
}

const isFetch = ({ initiatorType }: PerformanceResourceTiming) => initiatorType === "fetch" || initiatorType === "xmlhttprequest";

"use client";

import { useParams } from "next/navigation";
import { desk as german } from "#lib/messages/de/desk";
import { desk as english } from "#lib/messages/en/desk";

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const { locale } = useParams<{ locale?: string }>();
  const t = locale === "en" ? english : german;
  return (
    <main className="mx-auto max-w-6xl px-4 py-8 sm:px-8">
      <h1 className="text-3xl">{t.failed}</h1>
      <p className="mt-4">{t.failedText}</p>
      {error.digest && <p className="mt-2 text-soft">{t.failedNumber(error.digest)}</p>}
      <button className="button mt-6" onClick={retry} type="button">
        {t.tryAgain}
      </button>
    </main>
  );
}

import "../styles/reader.css";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { asLocale } from "#lib/addresses";

const faces = ["newsreader", "schibsted-grotesk"];

/** The document: its language, its two faces; everything seen stands in `<Page>`. */
export default async function ReaderLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const locale = asLocale((await params).locale);
  if (!locale) notFound();
  return (
    <html lang={locale}>
      <head>
        {faces.map((face) => (
          <link key={face} rel="preload" href={`/fonts/${face}.woff2`} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
      </head>
      {children}
    </html>
  );
}

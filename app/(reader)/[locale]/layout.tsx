import "../styles/reader.css";
import type { ReactNode } from "react";
import { localeOf } from "#lib/addresses";
import { modulePath } from "#lib/door/module";

const faces = ["newsreader", "schibsted-grotesk"];

/** The document: its language, its two faces; everything seen stands in `<Page>`. */
export default async function ReaderLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  return (
    <html lang={locale}>
      <head>
        {faces.map((face) => (
          <link key={face} rel="preload" href={`/fonts/${face}.woff2`} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <script type="module" src={modulePath()} />
      </head>
      {children}
    </html>
  );
}

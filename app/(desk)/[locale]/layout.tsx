// The desk's own root layout. It knows nobody: what depends on who is signed in stands in each page's frame, which asks anew.
import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { localeOf } from "#lib/addresses";
import "../styles/desk.css";

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: "same-origin" };

export default async function DeskLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  await headers(); // every page of the desk is made for one request, and its scripts carry that request's nonce
  const locale = localeOf((await params).locale);
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}

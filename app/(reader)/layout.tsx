import "./styles/reader.css";
import type { ReactNode } from "react";

/** Stands here for its style sheet: the documents of readers are whole (components/site/page.tsx), and Next lays nothing around them. */
export default function ReaderLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de">
      <body>{children}</body>
    </html>
  );
}

/** The one place where stored HTML enters a page. It was sanitised when it was written (lib/markdown). */
export function Markup({ html, className }: { html: string; className?: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

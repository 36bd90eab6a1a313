// Where the readers' style sheets lie: Next bundles them for a page that nobody is shown (app/(reader)/styles), and its links are theirs.
import { sharedHeaders } from "./inner-request.ts";
import { type Renderer, renderPage } from "./render.ts";

export async function findStyles(renderer: Renderer, siteUrl: string): Promise<string[]> {
  const { body } = await renderPage(renderer, { method: "GET", url: "/styles", headers: sharedHeaders(siteUrl) });
  const paths = [...body.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].flatMap(([, path]) => path ?? []);
  if (paths.length === 0) throw new Error("No style sheet was found for the readers' pages");
  return paths;
}

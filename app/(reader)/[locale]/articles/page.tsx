import { archiveMetadata, archivePage } from "../archive-page.tsx";

export const dynamic = "force-dynamic";

export const generateMetadata = (asked: PageProps<"/[locale]/articles">) => archiveMetadata("articles", asked);

export default function ArticlesPage(asked: PageProps<"/[locale]/articles">) {
  return archivePage("articles", asked);
}

import { archiveMetadata, archivePage } from "../archive-page.tsx";

export const dynamic = "force-dynamic";

export const generateMetadata = (asked: PageProps<"/[locale]/topics">) => archiveMetadata("topics", asked);

export default function TopicsPage(asked: PageProps<"/[locale]/topics">) {
  return archivePage("topics", asked);
}

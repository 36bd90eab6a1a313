import { archiveMetadata, archivePage } from "../archive-page.tsx";

export const dynamic = "force-dynamic";

export const generateMetadata = (asked: PageProps<"/[locale]/opinion">) => archiveMetadata("opinion", asked);

export default function OpinionPage(asked: PageProps<"/[locale]/opinion">) {
  return archivePage("opinion", asked);
}

import { archiveMetadata, archivePage } from "../archive-page.tsx";

export const dynamic = "force-dynamic";

export const generateMetadata = (asked: PageProps<"/[locale]/videos">) => archiveMetadata("videos", asked);

export default function VideosPage(asked: PageProps<"/[locale]/videos">) {
  return archivePage("videos", asked);
}

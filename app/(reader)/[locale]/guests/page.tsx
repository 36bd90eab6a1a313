import { archiveMetadata, archivePage } from "../archive-page.tsx";

export const dynamic = "force-dynamic";

export const generateMetadata = (asked: PageProps<"/[locale]/guests">) => archiveMetadata("guests", asked);

export default function GuestsPage(asked: PageProps<"/[locale]/guests">) {
  return archivePage("guests", asked);
}

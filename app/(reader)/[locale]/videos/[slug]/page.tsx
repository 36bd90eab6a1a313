import { StructuredData } from "#components/site/structured-data";
import { VideoInterview } from "#components/stories/video-interview";
import { videoData } from "#lib/stories/structured-data";
import { storyMetadata, storyPage } from "../../story-page.tsx";

export const dynamic = "force-dynamic";

export const generateMetadata = ({ params }: PageProps<"/[locale]/videos/[slug]">) => storyMetadata("video", params);

export default function VideoPage(props: PageProps<"/[locale]/videos/[slug]">) {
  return storyPage("video", props, (story, { behind }) => (
    <>
      <StructuredData data={videoData(story)} />
      <VideoInterview story={story}>{behind}</VideoInterview>
    </>
  ));
}

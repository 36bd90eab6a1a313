import { StructuredData } from "#components/site/structured-data";
import { VideoInterview } from "#components/stories/video-interview";
import { videoData } from "#lib/stories/structured-data";
import { storyPage } from "../../story-page.tsx";

export const GET = storyPage("video", (story, { behind }) => (
  <>
    <StructuredData data={videoData(story)} />
    <VideoInterview story={story}>{behind}</VideoInterview>
  </>
));

import { StructuredData } from "#components/site/structured-data";
import { VideoInterview } from "#components/stories/video-interview";
import { videoData } from "#lib/stories/structured-data";
import { storyPage } from "../../story-page.tsx";

export const GET = storyPage("video", (story, { behind, ...around }) => (
  <>
    <StructuredData data={videoData(story, around)} />
    <VideoInterview story={story}>{behind}</VideoInterview>
  </>
));

import { StructuredData } from "#components/site/structured-data";
import { Talk } from "#components/talks/talk";
import { talkData } from "#lib/talks/structured-data";
import { storyPage } from "../../story-page.tsx";

export const GET = storyPage("talk", (story, { behind, ...around }) => (
  <>
    <StructuredData data={talkData(story, around)} />
    <Talk story={story}>{behind}</Talk>
  </>
));

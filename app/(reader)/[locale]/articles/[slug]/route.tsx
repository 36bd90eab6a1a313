import { StructuredData } from "#components/site/structured-data";
import { Article } from "#components/stories/article";
import { articleData } from "#lib/stories/structured-data";
import { storyPage } from "../../story-page.tsx";

export const GET = storyPage("article", (story, { behind, ...around }) => (
  <>
    <StructuredData data={articleData(story, around)} />
    <Article story={story}>{behind}</Article>
  </>
));

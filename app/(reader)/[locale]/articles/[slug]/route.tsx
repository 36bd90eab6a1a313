import { StructuredData } from "#components/site/structured-data";
import { Article } from "#components/stories/article";
import { articleData } from "#lib/stories/structured-data";
import { storyPage } from "../../story-page.tsx";

export const GET = storyPage("article", (story, { topics, behind }) => (
  <>
    <StructuredData data={articleData(story, topics)} />
    <Article story={story}>{behind}</Article>
  </>
));

import { StructuredData } from "#components/site/structured-data";
import { Article } from "#components/stories/article";
import { articleData } from "#lib/stories/structured-data";
import { storyMetadata, storyPage } from "../../story-page.tsx";

export const dynamic = "force-dynamic";

export const generateMetadata = ({ params }: PageProps<"/[locale]/articles/[slug]">) => storyMetadata("article", params);

export default function ArticlePage(props: PageProps<"/[locale]/articles/[slug]">) {
  return storyPage("article", props, (story, { topics, behind }) => (
    <>
      <StructuredData data={articleData(story, topics)} />
      <Article story={story}>{behind}</Article>
    </>
  ));
}

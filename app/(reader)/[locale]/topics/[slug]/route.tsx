import { StructuredData } from "#components/site/structured-data";
import { Topic } from "#components/topics/topic";
import { madeOf } from "#lib/page-cache/tags";
import { publicChapters } from "#lib/topics/queries";
import { topicData } from "#lib/topics/structured-data";
import { storyPage } from "../../story-page.tsx";

export const GET = storyPage("topic", async (topic, { behind, ...around }) => {
  madeOf(`topic:${topic.id}`);
  const chapters = await publicChapters(topic);
  return (
    <>
      <StructuredData data={topicData(topic, chapters, around)} />
      <Topic topic={topic} chapters={chapters} behind={behind} />
    </>
  );
});

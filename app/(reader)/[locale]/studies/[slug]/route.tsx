import { StructuredData } from "#components/site/structured-data";
import { Article } from "#components/stories/article";
import { Citations } from "#components/studies/citations";
import { StudyBox } from "#components/studies/study-box";
import { addressOf } from "#lib/addresses";
import { settings } from "#lib/settings";
import { findStudyAt } from "#lib/studies/queries";
import { studyData } from "#lib/studies/structured-data";
import { storyPage } from "../../story-page.tsx";

export const GET = storyPage("study", async (story, { behind, ...around }) => {
  const study = await findStudyAt(story.locale, story.slug);
  return (
    <>
      {study && <StructuredData data={studyData(story, study, around)} />}
      <Article story={story}>
        {study && (
          <StudyBox study={study}>
            <Citations study={study} url={settings().siteUrl + addressOf(story)} />
          </StudyBox>
        )}
        {behind}
      </Article>
    </>
  );
});

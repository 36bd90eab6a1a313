import { StructuredData } from "#components/site/structured-data";
import { Article } from "#components/stories/article";
import { SurveyBox } from "#components/surveys/survey-box";
import { articleData } from "#lib/stories/structured-data";
import { shownSurvey } from "#lib/surveys/shown";
import { storyPage } from "../../story-page.tsx";

export const GET = storyPage("survey", async (story, { topics, behind }) => (
  <>
    <StructuredData data={articleData(story, topics)} />
    <Article story={story}>
      <SurveyBox html={await shownSurvey(story.id)} locale={story.locale} />
      {behind}
    </Article>
  </>
));

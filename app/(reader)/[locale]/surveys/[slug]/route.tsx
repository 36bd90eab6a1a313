import { StructuredData } from "#components/site/structured-data";
import { Article } from "#components/stories/article";
import { SurveyBox } from "#components/surveys/survey-box";
import { findPublicSurvey } from "#lib/surveys/queries";
import { shownSurvey } from "#lib/surveys/shown";
import { surveyData } from "#lib/surveys/structured-data";
import { storyPage } from "../../story-page.tsx";

export const GET = storyPage("survey", async (story, { behind, ...around }) => (
  <>
    <StructuredData data={surveyData(story, await findPublicSurvey(story.id), around)} />
    <Article story={story}>
      <SurveyBox html={await shownSurvey(story.id)} locale={story.locale} />
      {behind}
    </Article>
  </>
));

import { Markup } from "#components/ui/markup";
import type { Account } from "#lib/accounts/guard";
import { toMarkdown } from "#lib/documents/markdown/write";
import type { DeskStory, StoryInForm } from "#lib/writing/queries";
import { formsFor, mayDo, type StoryAction } from "#lib/writing/rights";
import { type Beside, BesideText } from "./beside-text.tsx";
import { type SaveIntent, StoryForm } from "./story-form.tsx";
import { StoryTop } from "./story-top.tsx";
import type { Writing } from "./text-field.tsx";

type Choice = { id: string; name: string };
type Props = Beside & {
  authors: readonly Choice[];
  organisations: readonly Choice[];
  films: readonly Choice[];
  surveys: readonly Choice[];
  findings: readonly Choice[];
  speakers: readonly string[];
  labels: Writing["labels"];
  said?: string;
};

/** Everything an account may do with one story, and nothing else. */
export function StoryEditor({ authors, organisations, films, surveys, findings, speakers, labels, said, ...beside }: Props) {
  const { story, remarks, account, locale } = beside;
  const intents = intentsOf(account, story);
  return (
    <>
      <StoryTop story={story} locale={locale} />
      {said && (
        <p className="said mb-6" role="status">
          {said}
        </p>
      )}
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {intents.length > 0 ? (
          <StoryForm
            story={formOf(story)}
            locale={locale}
            authors={authors}
            organisations={organisations}
            intents={intents}
            forms={[...new Set([story.form, ...formsFor(account)])]}
            writing={{
              markdown: toMarkdown(story.body, locale),
              document: story.body,
              labels,
              films,
              surveys,
              findings,
              organisations,
              speakers,
              passages: (remarks?.open ?? []).map(({ id, number, anchor }) => ({ id, number, anchor })),
              mayRemark: remarks?.mayRemark ?? false,
              accountId: account.id,
            }}
            openRemarks={remarks?.open.length ?? 0}
          />
        ) : (
          <Markup className="comment-text max-w-2xl" html={story.bodyHtml} />
        )}
        <BesideText {...beside} changes={intents.length > 0} />
      </div>
    </>
  );
}

/** With what the form can be sent; what is pressed first by those who may do most stands last. */
function intentsOf(account: Account, story: DeskStory): SaveIntent[] {
  const may = (action: StoryAction) => mayDo(account, action, story);
  if (may("correct")) return [...(may("plan") && story.state === "published" ? (["prepare"] as const) : []), "correct"];
  return [
    ...(may("edit") ? (["save"] as const) : []),
    ...(may("submit") && !may("publish") ? (["submit"] as const) : []),
    ...(may("publish") ? (["publish"] as const) : []),
  ];
}

/** The parts of a story that its form needs: the text goes to the browser once, as a document. */
const formOf = ({
  id,
  kind,
  state,
  version,
  form,
  locale,
  kicker,
  title,
  standfirst,
  label,
  aiDisclosure,
  organisationId,
  tags,
  credits,
}: DeskStory): StoryInForm => ({
  id,
  kind,
  state,
  version,
  form,
  locale,
  kicker,
  title,
  standfirst,
  label,
  aiDisclosure,
  organisationId,
  tags,
  credits,
});

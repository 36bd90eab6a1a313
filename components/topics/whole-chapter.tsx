import { Picture } from "#components/media/picture";
import { Corrections } from "#components/stories/corrections";
import { Kicker } from "#components/stories/kicker";
import { Names } from "#components/stories/names";
import { StudyRecord } from "#components/studies/study-record";
import { TalkSpeakers } from "#components/talks/talk-speakers";
import { Markup } from "#components/ui/markup";
import { addressOf } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { authorsOf } from "#lib/stories/credits";
import { labelsOf } from "#lib/stories/labels";
import { findingHtml } from "#lib/studies/html/finding";
import type { Study } from "#lib/studies/study";
import { anchorOf } from "#lib/topics/chapter-anchor";
import { asPart } from "#lib/topics/part";
import type { WholeChapter as Told } from "#lib/topics/queries";

/** What chapters say beside their texts: studies by the ids of their stories, and what came out of surveys where everybody may see it. */
export type Beside = { studies: ReadonlyMap<string, Study>; results: ReadonlyMap<string, string>; siteUrl: string };
type Props = { chapter: Told; number: number; beside: Beside };

/** A chapter with everything that paper can hold. What it cannot is said, with the address where it is. */
export function WholeChapter({ chapter, number, beside }: Props) {
  const place = anchorOf(number);
  const study = beside.studies.get(chapter.id);
  return (
    <section className="column chapter" id={place} aria-labelledby={`${place}-nummer ${place}-titel`}>
      <ChapterHead chapter={chapter} number={number} />
      {chapter.kind !== "video" && <ChapterPicture chapter={chapter} />}
      {chapter.kind === "talk" && <TalkSpeakers story={chapter} />}
      <Markup html={asPart(chapter.bodyHtml, `${place}-`)} className={chapter.kind === "talk" ? "prose talk" : "prose"} />
      {chapter.video && <Turns turns={chapter.video.turns} />}
      <Markup html={beside.results.get(chapter.id) ?? ""} />
      {study?.findings.map((finding) => (
        <Markup key={finding.id} html={findingHtml(finding, study)} />
      ))}
      {study && <StudyRecord study={study} />}
      <Corrections story={chapter} heading="h3" place={`${place}-korrekturen`} />
      <Continues chapter={chapter} siteUrl={beside.siteUrl} />
    </section>
  );
}

function ChapterHead({ chapter, number }: Omit<Props, "beside">) {
  const { stories, topics: t } = texts(chapter.locale);
  const [place, authors] = [anchorOf(number), authorsOf(chapter.credits)];
  return (
    <>
      <p className="kicker">
        <span id={`${place}-nummer`}>{t.number(number)}</span>
      </p>
      {labelsOf(chapter).length > 0 && <Kicker story={chapter} brief />}
      <h2 id={`${place}-titel`}>{chapter.title}</h2>
      <p className="standfirst">{chapter.standfirst}</p>
      <p className="by">
        {authors.length > 0 && (
          <span>
            {stories.by} <Names people={authors} locale={chapter.locale} />
          </span>
        )}
        <time dateTime={chapter.publishedAt.toISOString()}>{formatDate(chapter.publishedAt, chapter.locale)}</time>
        <a className="unprinted" href={addressOf(chapter)}>
          {chapter.kind === "video" ? t.watch : t.readAlone}
        </a>
      </p>
    </>
  );
}

function ChapterPicture({ chapter: { picture } }: { chapter: Told }) {
  if (!picture) return null;
  return (
    <figure className="inset picture">
      <Picture picture={picture} sizes="(min-width: 44rem) 42rem, 100vw" />
      <figcaption className="note">
        {picture.caption} {picture.credit && <small>{picture.credit}</small>}
      </figcaption>
    </figure>
  );
}

function Turns({ turns }: { turns: NonNullable<Told["video"]>["turns"] }) {
  return (
    <div className="prose">
      {turns.map(({ position, person, speaker, text }) => (
        <p key={position}>
          <b>{person?.name ?? speaker}:</b> {text}
        </p>
      ))}
    </div>
  );
}

/** Where a film runs, votes are cast and files lie, as somebody with paper in their hands would type it. */
function Continues({ chapter, siteUrl }: { chapter: Told; siteUrl: string }) {
  const { continues } = texts(chapter.locale).topics;
  const { kind } = chapter;
  if (kind !== "video" && kind !== "survey" && kind !== "study") return null;
  const address = addressOf(chapter);
  return (
    <p className="continues">
      {continues[kind]} <a href={address}>{siteUrl.replace(/^https?:\/\//, "") + address}</a>
    </p>
  );
}

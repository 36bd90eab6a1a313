// The film of a story: its file, the picture before it, captions, chapters, who speaks, who has agreed.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { StoryHeading } from "#components/desk/story-heading";
import { FilmAgreement, FilmChapters, FilmPoster } from "#components/videos/desk/film-around";
import { FilmFile } from "#components/videos/desk/film-file";
import { FilmCaptions, FilmSpeakers } from "#components/videos/desk/film-texts";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { settings } from "#lib/settings";
import { filmOnDesk } from "#lib/videos/desk/queries";
import { first, type Query } from "../../../../../asked.ts";
import { DeskPage } from "../../../../../desk-page.tsx";
import { visitor } from "../../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function FilmPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskFilm", locale, { id }));
  const found = (await filmOnDesk(id, account)) ?? notFound();
  const asked = await searchParams;
  const { videoDesk: t, writing } = texts(locale);
  const done = wordsFor(t.done, first(asked.done));
  const problem = wordsFor({ ...t.problems, ...t.film }, first(asked.problem));
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <StoryHeading id={id} locale={locale}>
        {t.of(found.title || writing.untitled)}
      </StoryHeading>
      {done && <Said>{done}</Said>}
      {problem && <Said wrong>{problem}</Said>}
      <FilmFile found={found} locale={locale} megabytes={settings().VIDEO_UPLOAD_MB} />
      <FilmPoster found={found} locale={locale} />
      <FilmCaptions found={found} locale={locale} />
      <FilmSpeakers found={found} locale={locale} />
      <FilmChapters found={found} locale={locale} />
      <FilmAgreement found={found} locale={locale} />
    </DeskPage>
  );
}

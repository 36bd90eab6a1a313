// Preview links of a story: made, listed, revoked.
import { notFound } from "next/navigation";
import { StoryHeading } from "#components/desk/story-heading";
import { LinkRow } from "#components/writing/previews/link-row";
import { ShareForm } from "#components/writing/previews/share-form";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { previewLinks } from "#lib/publishing/previews/queries";
import { DeskPage } from "../../../../../desk-page.tsx";
import { visitor } from "../../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PreviewLinksPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("previewLinks", locale, { id }));
  const found = await previewLinks(id, account);
  if (!found) notFound();
  const { done } = await searchParams;
  const t = texts(locale).writing;
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.previews.title}>
      <StoryHeading id={id} locale={locale}>
        {t.previews.of(found.story.title || t.untitled)}
      </StoryHeading>
      <p className="mt-3 mb-6 max-w-2xl">{t.previews.help}</p>
      {done === "revoked" && (
        <p className="said mb-6" role="status">
          {t.previews.revoked}
        </p>
      )}
      <ShareForm storyId={id} locale={locale} />
      <h2 className="mt-8 text-xl">{t.previews.good}</h2>
      {found.links.length === 0 && <p className="hint mt-2">{t.previews.none}</p>}
      <ul className="mt-2 max-w-2xl">
        {found.links.map((link) => (
          <LinkRow key={link.id} storyId={id} link={link} locale={locale} />
        ))}
      </ul>
    </DeskPage>
  );
}

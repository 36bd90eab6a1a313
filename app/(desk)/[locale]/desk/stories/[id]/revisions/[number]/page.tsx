// One revision of a story: what it changed, and the way back to it.

import { notFound } from "next/navigation";
import { Difference } from "#components/writing/revisions/difference";
import { RestoreForm } from "#components/writing/revisions/restore-form";
import { personName } from "#lib/accounts/shown";
import { localeOf, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { sizeOf } from "#lib/writing/revisions/difference";
import { revisionDifference } from "#lib/writing/revisions/queries";
import { traitsOf } from "#lib/writing/revisions/wording";
import { mayChangeStory } from "#lib/writing/rights";
import { numberIn } from "../../../../../../asked.ts";
import { DeskPage } from "../../../../../../desk-page.tsx";
import { visitor } from "../../../../../../visitor.tsx";

type Props = {
  params: Promise<{ locale: string; id: string; number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function RevisionPage({ params, searchParams }: Props) {
  const { id, number: wanted, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("revision", locale, { id, number: wanted }));
  const number = numberIn(wanted);
  if (number === undefined) notFound();
  const found = await revisionDifference(id, number, numberIn((await searchParams).against), account);
  if (!found) notFound();
  const { story, revision, against, newest, differences } = found;
  const t = texts(locale).writing;
  const size = sizeOf(differences.find(({ field }) => field === "body")?.parts ?? []);
  const mayRestore = number !== newest && mayChangeStory(account, story);
  const isPublic = story.state === "published";
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.revisions.number(number)}>
      <p>
        <a href={pathTo("revisions", locale, { id })}>{t.revisions.back}</a>
      </p>
      <h1 className="mt-2 text-3xl">
        {t.revisions.number(number)}: {revision.title || t.untitled}
      </h1>
      <p className="hint mt-2">
        {[
          revision.user ? personName(revision.user, locale) : t.revisions.house,
          formatDate(revision.at, locale, "time"),
          ...traitsOf(revision, locale),
        ].join(" · ")}
      </p>
      <p className="my-6">
        {against ? t.revisions.comparedWith(against.number, formatDate(against.at, locale, "time")) : t.revisions.first}{" "}
        {against && t.revisions.size(size.added, size.removed)}
      </p>
      <Difference differences={differences} locale={locale} />
      {number !== newest && (
        <p className="mt-6">
          {against?.number === newest ? (
            <a href={pathTo("revision", locale, { id, number: wanted })}>{t.revisions.withBefore}</a>
          ) : (
            <a href={pathTo("revision", locale, { id, number: wanted }, { against: newest })}>{t.revisions.withNewest}</a>
          )}
        </p>
      )}
      {mayRestore && <RestoreForm story={{ id, version: story.version, isPublic }} number={number} locale={locale} />}
    </DeskPage>
  );
}

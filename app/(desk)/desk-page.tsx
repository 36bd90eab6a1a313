// The frame of every page at the desk, with what it says about now: how much waits, and whether the sample is still there.
import type { ReactNode } from "react";
import { Frame } from "#components/desk/frame";
import type { Account } from "#lib/accounts/guard";
import { isModerator } from "#lib/accounts/guard";
import type { DeskPlace } from "#lib/accounts/places";
import type { Locale } from "#lib/addresses";
import { waitingCounts } from "#lib/moderation/queries";
import { isSample } from "#lib/sample/queries";
import { settings } from "#lib/settings";

type Props = { locale: Locale; account: Account | null; title: string; place?: DeskPlace; children: ReactNode };

/** `title` is for the browser's tab; the heading is the page's own. */
export async function DeskPage({ locale, account, title, place, children }: Props) {
  const [waiting, sample] = await Promise.all([isModerator(account) ? waitingCounts(account) : undefined, isSample()]);
  return (
    <Frame
      account={account}
      locale={locale}
      place={place}
      sample={sample}
      siteName={settings().SITE_NAME}
      tallies={waiting && { queue: waiting.comments, notices: waiting.notices }}
    >
      <title>{`${title} · ${settings().SITE_NAME}`}</title>
      {children}
    </Frame>
  );
}

// The frame of every page at the desk, with what it says about now: how much waits, and whether the sample is still there.
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { Busy } from "#components/desk/busy";
import { Frame } from "#components/desk/frame";
import { KeepFocus } from "#components/desk/keep-focus";
import { Shortcuts } from "#components/keys/shortcuts";
import { LastStep } from "#components/steps/last-step";
import type { Account } from "#lib/accounts/guard";
import { isModerator } from "#lib/accounts/guard";
import type { DeskPlace } from "#lib/accounts/places";
import type { Locale } from "#lib/addresses";
import { keysCookie } from "#lib/keys/keys";
import { texts } from "#lib/messages/catalogue";
import { waitingCounts } from "#lib/moderation/queries";
import { isSample } from "#lib/sample/queries";
import { settings } from "#lib/settings";
import { lastStep } from "#lib/steps/queries";

type Props = { locale: Locale; account: Account | null; title: string; place?: DeskPlace; children: ReactNode };

/** `title` is for the browser's tab; the heading is the page's own. */
export async function DeskPage({ locale, account, title, place, children }: Props) {
  const [waiting, sample, last] = await Promise.all([
    isModerator(account) ? waitingCounts(account) : undefined,
    isSample(),
    account && place !== "deskSteps" ? lastStep(account) : null,
  ]);
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
      {last && <LastStep last={last} locale={locale} />}
      {children}
      <KeepFocus />
      <Busy words={texts(locale).desk.busy} />
      {account && <Shortcuts account={account} locale={locale} off={(await cookies()).get(keysCookie)?.value === "off"} />}
    </Frame>
  );
}

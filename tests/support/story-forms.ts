// The forms of a story, as somebody who may see them gets them: what others copy and send.
import type { Account } from "#lib/accounts/guard";
import { pathTo } from "#lib/addresses";
import { aWriter } from "#tests/support/accounts";
import { type Deed, pageOf } from "#tests/support/story-deeds";
import { aCompleteStory, asker, template } from "#tests/support/story-rights";

/** The form by which somebody withdraws an own draft: the same action makes every move. */
export async function moveForm(address: string): Promise<Record<string, string>> {
  const author = await aWriter("author");
  const id = await aCompleteStory({ state: "draft", createdById: author.id, personId: author.personId ?? "" });
  return template(address, pathTo("deskStory", "de", { id }), await asker(author, address), /value="withdraw"/);
}

export async function deedForm(deed: Deed, address: string): Promise<Record<string, string>> {
  const { by, state, form, given } = deed;
  const author: Account = await aWriter("guest_author");
  const id = await aCompleteStory({ state, createdById: author.id, personId: author.personId ?? "", consentAsked: true });
  const sees = by === "author" ? author : await aWriter("editor");
  const names = (await given?.(id, sees)) ?? {};
  return template(address, pageOf(deed, id, names), await asker(sees, address), form);
}

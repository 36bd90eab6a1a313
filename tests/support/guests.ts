// Guest authors, and what they do before they submit.
import sharp from "sharp";
import type { Writer } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { declareTerms } from "#lib/writing/guests/commands";
import { aWriter } from "#tests/support/accounts";
import { aStory } from "#tests/support/factories";

/** No interests, and the rights are granted. */
export async function declareAll(storyId: string, guest: Writer): Promise<void> {
  const declared = await declareTerms(storyId, { interests: "", granted: true }, "Ich räume die Rechte ein.", guest);
  if (declared !== "declared") throw new Error(declared);
}

/** A picture as it is uploaded. */
export const aPortrait = (background = "#456") =>
  sharp({ create: { width: 400, height: 500, channels: 3, background } })
    .png()
    .toBuffer();

/** A guest whose piece readers see, with what is said under it. */
export async function aPublishedGuest(): Promise<{ guest: Writer; personId: string; storyId: string }> {
  const guest = await aWriter("guest_author");
  const { id: storyId } = await aStory();
  const { personId } = guest;
  if (personId === null) throw new Error("a writer has a person to write as");
  await db.person.update({ where: { id: personId }, data: { title: "Stadtplanerin", bio: "Sie plant Städte." }, select: { id: true } });
  await db.story.update({
    where: { id: storyId },
    data: {
      createdById: guest.id,
      credits: { create: { personId, role: "author" } },
      guestTerms: { create: { userId: guest.id, interests: "", interestsAt: new Date(), grantedAt: new Date(), grant: "Ich räume ein." } },
    },
    select: { id: true },
  });
  return { guest, personId, storyId };
}

// Who speaks in the talks of the sample publication. Everybody who answers has approved it, the day before it appeared.
import type { SampleSpeaker } from "#prisma/sample/publication";
import type { Transaction } from "../db.ts";
import type { Turn } from "../documents/turns.ts";
import { newId } from "../id.ts";
import { writeSpeakers } from "../talks/speakers/commands.ts";
import { wordsDigest } from "../talks/talk.ts";
import { idOf } from "./people.ts";

const day = 24 * 60 * 60 * 1000;
type Ids = { organisationIds: ReadonlyMap<string, string>; personIds: ReadonlyMap<string, string> };

export async function laySpeakers(
  tx: Transaction,
  storyId: string,
  turns: readonly Turn[],
  speakers: readonly SampleSpeaker[],
  { organisationIds, personIds }: Ids,
  publishedAt: Date,
): Promise<void> {
  const before = new Date(publishedAt.getTime() - day);
  const approvedOn = new Date(before.toISOString().slice(0, 10));
  const rows = speakers.map((speaker) => {
    const isPerson = "person" in speaker;
    return {
      id: newId(publishedAt.getTime()),
      label: speaker.label,
      name: speaker.name,
      role: speaker.role ?? "",
      employer: speaker.employer ?? "",
      personId: isPerson ? idOf(personIds, speaker.person) : null,
      organisationId: isPerson ? null : idOf(organisationIds, speaker.organisation),
      approvedOn: isPerson ? approvedOn : null,
      approvedHow: isPerson ? "per E-Mail an die Redaktion" : "",
      approvedDigest: isPerson ? wordsDigest(speaker, turns) : null,
      recordedAt: isPerson ? before : null,
      recordedById: null,
    };
  });
  await writeSpeakers(tx, storyId, rows);
}

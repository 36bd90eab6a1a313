import { newId } from "#lib/id";
import { digestOf } from "#lib/secrets";
import type { Submission } from "#lib/spam/check";

/** An unremarkable submission, but for the differences given. */
export function aSubmission(differences: Partial<Submission> = {}): Submission {
  const id = newId();
  return {
    id,
    storyId: newId(),
    parentId: null,
    locale: "de",
    permalink: "http://localhost:3000/artikel/wenn-das-telefon-schweigt",
    authorName: "Ada",
    authorEmail: null,
    authorUrl: null,
    personId: null,
    text: "Ein guter Punkt, den ich aus dem eigenen Betrieb kenne.",
    trap: "",
    formSeconds: undefined,
    addressDigest: digestOf(`address ${id}`),
    senderDigest: digestOf(`sender ${id}`),
    textDigest: digestOf(`text ${id}`),
    receivedAt: new Date(),
    ...differences,
  };
}

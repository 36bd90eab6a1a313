import type { SearchKind } from "#prisma/generated/enums";
import type { Piece } from "./marking.ts";

/** One thing that was found, ready to be shown. */
export type Entry = {
  id: string;
  kind: SearchKind;
  address: string;
  title: Piece[];
  excerpt: Piece[];
  /** When it appeared; people and keywords have no date. */
  at?: Date;
  authors?: { slug: string; name: string }[];
  /** In a transcript: where it is said. */
  said?: { seconds: number; address: string };
  /** In a study: the finding that says it. */
  finding?: { title: string; address: string };
  /** Of a keyword: how many stories carry it. */
  stories?: number;
  /** "Anzeige" and the like, of a story that has such. */
  labels?: string[];
};

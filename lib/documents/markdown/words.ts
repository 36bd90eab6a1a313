// The words of the blocks that only this portal has, in both languages; either is understood, the desk's is written.
import type { Locale } from "#prisma/generated/enums";

export const kinds = ["pullQuote", "question", "answer", "editorNote", "picture", "video", "contactCard", "survey", "studyFigure"] as const;
export type Kind = (typeof kinds)[number];

export const wordsFor: Readonly<Record<Locale, Readonly<Record<Kind, string>>>> = {
  de: {
    pullQuote: "kernsatz",
    question: "frage",
    answer: "antwort",
    editorNote: "notiz",
    picture: "bild",
    video: "video",
    contactCard: "kontakt",
    survey: "umfrage",
    studyFigure: "befund",
  },
  en: {
    pullQuote: "pullquote",
    question: "question",
    answer: "answer",
    editorNote: "note",
    picture: "picture",
    video: "video",
    contactCard: "contact",
    survey: "survey",
    studyFigure: "finding",
  },
};

export const fields = ["alt", "caption", "credit", "licence"] as const;
export type Field = (typeof fields)[number];
export const fieldWords: Readonly<Record<Locale, Readonly<Record<Field, string>>>> = {
  de: { alt: "alt", caption: "unterschrift", credit: "nachweis", licence: "lizenz" },
  en: { alt: "alt", caption: "caption", credit: "credit", licence: "licence" },
};

const kindsByWord = new Map(kinds.flatMap((kind) => [wordsFor.de[kind], wordsFor.en[kind]].map((word) => [word, kind] as const)));
export const kindOf = (word: string): Kind | undefined => kindsByWord.get(word.toLowerCase());

const fieldsByWord = new Map(fields.flatMap((field) => [fieldWords.de[field], fieldWords.en[field]].map((word) => [word, field] as const)));
export const fieldOf = (word: string): Field | undefined => fieldsByWord.get(word.toLowerCase());

// Which fields a question has, and what stands in them.
import type { Editor } from "@tiptap/core";
import type { Locale } from "#lib/addresses";
import type { Asked } from "./ask.tsx";
import { words } from "./words.ts";

type Choice = { id: string; name: string };
export type Choices = Readonly<Record<"video" | "survey" | "studyFigure" | "contactCard", readonly Choice[]>> & {
  /** Who speaks in the talk that is written. */
  speakers: readonly string[];
};
export type Field = {
  name: string;
  label: string;
  value: string;
  hint?: string;
  choices?: readonly Choice[];
  /** What may be meant; anything else can be typed. */
  suggestions?: readonly string[];
};
type Question = { title: string; fields: readonly Field[]; removes?: boolean };

export function fieldsFor({ kind, isNew }: Asked, editor: Editor, choices: Choices, locale: Locale): Question {
  const { ask: t, turnOf } = words(locale);
  const now = isNew ? {} : editor.getAttributes(kind);
  const text = (name: string) => (typeof now[name] === "string" ? now[name] : "");
  switch (kind) {
    case "link":
      return {
        title: t.linkTitle,
        removes: editor.isActive("link"),
        fields: [{ name: "href", label: t.address, value: text("href"), hint: t.addressHelp }],
      };
    case "footnote":
      return { title: t.footnoteTitle, fields: [{ name: "text", label: t.footnote, value: text("text") }] };
    case "turn":
      return {
        title: now.role === "answer" ? turnOf.answer : turnOf.question,
        fields: [{ name: "speaker", label: t.speaker, value: text("speaker"), hint: t.speakerHelp, suggestions: named(editor, choices) }],
      };
    case "picture":
      return {
        title: t.pictureTitle,
        fields: [
          { name: "alt", label: t.alt, value: now.alt === "" ? "-" : text("alt"), hint: t.altHelp },
          { name: "caption", label: t.caption, value: text("caption"), hint: t.libraryHelp },
          { name: "credit", label: t.credit, value: text("credit"), hint: t.libraryHelp },
          { name: "licence", label: t.licence, value: text("licence"), hint: t.libraryHelp },
        ],
      };
    case "video":
      return {
        title: t.videoTitle,
        fields: oneOf("storyId", t.video, choices.video, text("storyId"), [
          { name: "caption", label: t.videoCaption, value: text("caption") },
        ]),
      };
    case "survey":
      return { title: t.surveyTitle, fields: oneOf("storyId", t.survey, choices.survey, text("storyId")) };
    case "studyFigure":
      return { title: t.studyTitle, fields: oneOf("findingId", t.finding, choices.studyFigure, text("findingId")) };
    case "contactCard":
      return { title: t.contactTitle, fields: oneOf("organisationId", t.contact, choices.contactCard, text("organisationId")) };
  }
}

/** Who is named as a speaker of the talk, or at another turn. */
function named(editor: Editor, { speakers }: Choices): string[] {
  const names = new Set(speakers);
  editor.state.doc.forEach(({ type, attrs }) => {
    if (type.name === "turn" && typeof attrs.speaker === "string" && attrs.speaker) names.add(attrs.speaker);
  });
  return [...names];
}

const oneOf = (name: string, label: string, choices: readonly Choice[], value: string, beside: readonly Field[] = []): Field[] =>
  choices.length === 0 ? [] : [{ name, label, value: value || (choices[0]?.id ?? ""), choices }, ...beside];

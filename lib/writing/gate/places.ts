// Where on a story's page each thing is mended.
import type { Lack, Warning } from "./findings.ts";

export const placeOf: Readonly<Record<Lack | Warning["code"], string>> = {
  title: "#title",
  standfirst: "#standfirst",
  body: "#body",
  headings: "#body",
  author: "#authorId",
  alt: "#picture",
  credit: "#picture",
  licence: "#picture",
  expired: "#picture",
  captions: "#body",
  chapters: "#chapters",
  chapter: "#chapters",
  questions: "#survey",
  method: "#survey",
  ends: "#survey",
  interests: "#declaration",
  rights: "#declaration",
  label: "#label",
  link: "#body",
  introduction: "#way",
  remarks: "#remarks",
};

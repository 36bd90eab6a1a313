// What the sample's surveys ask, and how its readers have answered. The slugs are those of stories.
import type { QuestionKind, SurveyResults } from "../generated/enums.ts";

export type SampleQuestion = {
  kind: QuestionKind;
  text: string;
  required: boolean;
  /** What is offered, each with how many of a hundred chose it; numbers stand for themselves. */
  answers: readonly (readonly [text: string, ofHundred: number])[];
};

export type SampleSurvey = {
  slug: string;
  results: SurveyResults;
  client: string;
  method: string;
  /** From the day on which the samples are laid. */
  closesInDays: number;
  votes: number;
  /** Too many from one network, for an editor to look at. */
  flagged: number;
  questions: readonly SampleQuestion[];
  /** What was typed; each stands in one vote, for the last question. */
  freeAnswers: readonly string[];
};

const method = "Offene Befragung auf dieser Website; wer mochte, nahm teil, jede Person zählte einmal.";

export const surveys: readonly SampleSurvey[] = [
  {
    slug: "wie-lange-duerfen-wir-sie-warten-lassen",
    results: "after_vote",
    client: "Forum Kundendialog",
    method,
    closesInDays: 21,
    votes: 187,
    flagged: 3,
    questions: [
      {
        kind: "single",
        text: "Wie lange warten Sie am Telefon, bevor Sie auflegen?",
        required: true,
        answers: [
          ["Bis zu einer Minute", 14],
          ["Bis zu drei Minuten", 41],
          ["Bis zu zehn Minuten", 31],
          ["Bis jemand abnimmt", 14],
        ],
      },
      {
        kind: "multiple",
        text: "Was macht das Warten leichter?",
        required: false,
        answers: [
          ["Eine Ansage, wie lange es noch dauert", 68],
          ["Ein Rückruf, den ich mir wünschen kann", 61],
          ["Stille statt Musik", 37],
          ["Ein Mensch, der kurz sagt, dass er mich gesehen hat", 44],
        ],
      },
      {
        kind: "scale",
        text: "Eine ehrliche Ansage („heute zwanzig Minuten“) ist mir lieber als eine freundliche.",
        required: true,
        answers: [
          ["1", 4],
          ["2", 7],
          ["3", 15],
          ["4", 33],
          ["5", 41],
        ],
      },
      { kind: "text", text: "An welches Warten erinnern Sie sich noch?", required: false, answers: [] },
    ],
    freeAnswers: [
      "Beim Finanzamt hat jemand abgenommen, gelacht und gesagt: Sie sind heute der Erste, der noch da ist.",
      "Vierzig Minuten wegen einer Wärmepumpe, und danach die beste Beratung meines Lebens.",
      "Die Musik war dieselbe wie bei meiner Trauung. Ich habe nicht aufgelegt.",
    ],
  },
  {
    slug: "wem-antworten-sie-noch",
    results: "after_close",
    client: "Forum Kundendialog mit der Hochschule Wesselbeck",
    method,
    closesInDays: -2,
    votes: 342,
    flagged: 0,
    questions: [
      {
        kind: "single",
        text: "Wann haben Sie zuletzt einen Zufriedenheitsbogen ausgefüllt?",
        required: true,
        answers: [
          ["In dieser Woche", 9],
          ["In diesem Monat", 26],
          ["In diesem Jahr", 38],
          ["Ich fülle keine mehr aus", 27],
        ],
      },
      {
        kind: "recommendation",
        text: "Wie wahrscheinlich ist es, dass Sie uns einen Zufriedenheitsbogen weiterempfehlen?",
        required: true,
        answers: [
          ["0", 21],
          ["1", 6],
          ["2", 8],
          ["3", 9],
          ["4", 7],
          ["5", 18],
          ["6", 8],
          ["7", 9],
          ["8", 7],
          ["9", 3],
          ["10", 4],
        ],
      },
    ],
    freeAnswers: [],
  },
];

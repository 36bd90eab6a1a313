// The sample's studies. Institutes, figures and findings are invented, and say so. The slugs are those of stories.
import type { ChartKind } from "../generated/enums.ts";

export type SampleStudy = {
  slug: string;
  authors: readonly string[];
  institute: string;
  client: string;
  year: number;
  method: string;
  cases: number;
  field: readonly [from: string, to: string];
  doi: string;
  licence: string;
  /** In the folder of media; made by scripts/sample-media/make-studies.mjs. */
  file: string;
  findings: readonly { title: string; text: string; unit: string; chart: ChartKind; table: string }[];
};

export const studies: readonly SampleStudy[] = [
  {
    slug: "rueckruf-oder-warteschleife",
    authors: ["Ellwanger, Mara", "Petrak, Jonas"],
    institute: "Werkstatt für Service",
    client: "Forum Kundendialog",
    year: 2026,
    method:
      "Telefonische Befragung von Erwachsenen in Privathaushalten, gewichtet nach Alter und Wohnort. Musterstudie: alle Zahlen sind erfunden.",
    cases: 1204,
    field: ["2026-01-12", "2026-02-06"],
    doi: "10.5555/forum.rueckruf.2026",
    licence: "CC BY 4.0",
    file: "rueckruf-oder-warteschleife.pdf",
    findings: [
      {
        title: "Mehr als die Hälfte möchte zurückgerufen werden",
        text: "Gefragt war, was lieber ist, wenn eine Auskunft länger als drei Minuten dauert.",
        unit: "%",
        chart: "lying",
        table:
          "Lieber;2024;2026\nZurückgerufen werden;49;58\nIn der Leitung warten;24;17\nEine Nachricht bekommen;18;19\nSpäter selbst anrufen;9;6",
      },
      {
        title: "Nach drei Minuten legt die Hälfte auf",
        text: "Wie viele noch in der Leitung sind.",
        unit: "%",
        chart: "standing",
        table: "Minute;noch in der Leitung\n1;91\n2;72\n3;51\n4;38\n5;29\n6;22",
      },
    ],
  },
  {
    slug: "was-ein-nein-kostet",
    authors: ["Institut für Alltagsfragen"],
    institute: "Institut für Alltagsfragen",
    client: "",
    year: 2025,
    method: "Auswertung aller Absagen einer Wohnungsgenossenschaft und 26 Gespräche. Musterstudie: alle Zahlen sind erfunden.",
    cases: 430,
    field: ["2025-03-01", "2025-06-30"],
    doi: "",
    licence: "CC BY-SA 4.0",
    file: "was-ein-nein-kostet.pdf",
    findings: [
      {
        title: "Eine begründete Absage erspart drei von vier Rückfragen",
        text: "Rückfragen je Absage, bis niemand mehr nachfragte.",
        unit: "",
        chart: "lying",
        table: "Absage;Rückfragen\nohne Begründung;1,9\nmit Textbaustein;1,4\nmit eigener Begründung;0,4",
      },
    ],
  },
  {
    slug: "what-a-no-costs",
    authors: ["Institut für Alltagsfragen"],
    institute: "Institut für Alltagsfragen",
    client: "",
    year: 2025,
    method: "Evaluation of all refusals by a housing cooperative, and 26 conversations. A specimen: all figures are invented.",
    cases: 430,
    field: ["2025-03-01", "2025-06-30"],
    doi: "",
    licence: "CC BY-SA 4.0",
    file: "what-a-no-costs.pdf",
    findings: [
      {
        title: "A refusal with reasons saves three out of four enquiries",
        text: "Enquiries for each refusal, until nobody asked any more.",
        unit: "",
        chart: "lying",
        table: "Refusal,Enquiries\nwithout reasons,1.9\nwith a ready-made paragraph,1.4\nwith reasons of its own,0.4",
      },
    ],
  },
];

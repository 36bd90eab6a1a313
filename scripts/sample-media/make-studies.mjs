// Writes the PDFs of the sample's studies: a cover, what was asked and found, and how. Everything in them is invented, and each page says so.
// node scripts/sample-media/make-studies.mjs
import { writeFileSync } from "node:fs";

const folder = new URL("../../prisma/sample/media/", import.meta.url);
/** At the foot of each page. */
const words = {
  de: { notice: "Musterstudie. Institut, Zahlen und Befunde sind erfunden.", page: "Seite" },
  en: { notice: "A specimen. Institute, figures and findings are invented.", page: "Page" },
};

/** @type {{ file: string, language?: "en", title: string, pages: string[][] }[]} */
const studies = [
  {
    file: "rueckruf-oder-warteschleife.pdf",
    title: "Rückruf oder Warteschleife?",
    pages: [
      [
        "# Rückruf oder Warteschleife?",
        "Wie Menschen auf Auskunft warten möchten",
        "",
        "Mara Ellwanger, Jonas Petrak",
        "Werkstatt für Service, 2026",
        "Im Auftrag des Forums Kundendialog",
      ],
      [
        "# Wie gefragt wurde",
        "Telefonische Befragung von 1.204 Erwachsenen in Privathaushalten,",
        "12. Januar bis 6. Februar 2026. Gewichtet nach Alter und Wohnort.",
        "Gefragt wurde, wie jemand zuletzt auf eine Auskunft gewartet hat und",
        "wie er oder sie lieber gewartet hätte.",
      ],
      [
        "# Was herauskam",
        "58 von 100 möchten zurückgerufen werden, wenn es länger als drei",
        "Minuten dauert. 2024 waren es 49. In der Leitung warten möchten 17.",
        "Wer einen Rückruf bekam, fühlte sich in 81 von 100 Fällen gut",
        "behandelt, auch wenn es nichts Neues gab.",
      ],
      ["# Grenzen", "Befragt wurde am Telefon: Wer ungern telefoniert, kommt zu kurz.", "Die Angaben beruhen auf Erinnerung."],
    ],
  },
  {
    file: "was-ein-nein-kostet.pdf",
    title: "Was ein Nein kostet",
    pages: [
      ["# Was ein Nein kostet", "Absagen in der Wohnungsvergabe", "", "Institut für Alltagsfragen, 2025"],
      [
        "# Vorgehen",
        "Auswertung von 430 Absagen einer Genossenschaft und Gespräche mit 26",
        "Menschen, die eine bekommen haben, März bis Juni 2025.",
        "",
        "# Befund",
        "Eine Absage mit Begründung führt zu 0,4 Rückfragen, eine ohne zu 1,9.",
      ],
    ],
  },
  {
    file: "what-a-no-costs.pdf",
    language: "en",
    title: "What a no costs",
    pages: [
      ["# What a no costs", "Refusals in the letting of flats", "", "Institut für Alltagsfragen, 2025"],
      [
        "# How it was done",
        "Evaluation of 430 refusals by a cooperative, and conversations with 26",
        "people who received one, March to June 2025.",
        "",
        "# Finding",
        "A refusal with reasons leads to 0.4 enquiries, one without to 1.9.",
      ],
    ],
  },
];

// What WinAnsi writes as other bytes than Latin 1.
const special = new Map([
  ["„", "\x84"],
  ["“", "\x93"],
  ["–", "\x96"],
]);
const escaped = (/** @type {string} */ text) => text.replace(/[„“–]/g, (sign) => special.get(sign) ?? "").replace(/[\\()]/g, "\\$&");

/** @param {string[]} lines @param {string} foot */
function drawn(lines, foot) {
  let top = 740;
  const parts = lines.map((line) => {
    const isHead = line.startsWith("# ");
    top -= isHead ? 40 : 20;
    const part = `BT /${isHead ? "F2 20" : "F1 12"} Tf 72 ${top} Td (${escaped(line.replace(/^# /, ""))}) Tj ET`;
    if (isHead) top -= 10;
    return part;
  });
  return [...parts, `BT /F1 9 Tf 72 50 Td (${escaped(foot)}) Tj ET`].join("\n");
}

/** @param {string} title @param {string[][]} pages @param {"de" | "en"} language */
function pdf(title, pages, language) {
  const { notice, page } = words[language];
  const first = 6;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language}) /MarkInfo << /Marked false >> >>`,
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    `<< /Title (${escaped(title)}) /Subject (${escaped(notice)}) >>`,
    ...pages.flatMap((lines, index) => {
      const content = drawn(lines, `${notice} ${page} ${index + 1}`);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + end, "latin1");
}

for (const { file, title, pages, language = "de" } of studies) writeFileSync(new URL(file, folder), pdf(title, pages, language));

// `npm run spam -- compare TRAIN DEV`: the tables of docs/spam-filter.md. Nothing here ever learns from DEV, but where a stream of comments
// is judged one by one and learned from afterwards.
import { featuresOf } from "#lib/spam/learner/features";
import type { LinearModel } from "#lib/spam/learner/linear-model";
import { OwnPart } from "#lib/spam/learner/own";
import { honestBloggers } from "./bloggers.ts";
import { screened, submissionOf } from "./filter.ts";
import { chosen, commentOf, makeModel, materialOf, withAndWithoutFields } from "./make-model.ts";
import { bestThreshold, type Scored } from "./measures.ts";
import { randomFrom } from "./random.ts";
import { type LabelledRow, readRows } from "./rows.ts";
import { Stream } from "./stream.ts";
import { type Judged, measured, mixedSources, percent, printTable, reliability, sourceAuc, sourceNames, streamed } from "./tables.ts";
import { examples } from "./train.ts";
import { logisticRegression, naiveBayes, onContrast, onRarity, scoresOf, supportVectors, type Trainer, toldSources } from "./trainers.ts";

const learners: readonly (readonly [name: string, trainer: Trainer])[] = [
  ["naive Bayes (multinomial or complement)", naiveBayes()],
  ["logistic regression (AdaGrad)", logisticRegression()],
  ["linear SVM", supportVectors()],
  ["linear SVM, rare features louder", onRarity(supportVectors())],
  ["linear SVM, telling features louder", onContrast(supportVectors())],
  ["linear SVM, rare features louder, told the source", toldSources(onRarity(supportVectors()))],
  ["**logistic regression and the last two together**", chosen],
];

export async function compare(trainFile: string, devFile: string): Promise<void> {
  const [given, dev] = [readRows(trainFile), readRows(devFile)];
  const train = [...given, ...examples()];
  compareLearners(train, dev);
  leaveOneSourceOut(train, dev);
  const model = makeModel(train, { version: "compared" });
  const shipped = makeModel(
    train.filter(({ ship }) => ship),
    { version: "compared" },
  );
  wholeFilter(dev, [
    ["trained on TRAIN", model],
    ["cold start: what may be shipped, and invented examples", shipped],
  ]);
  asItGoes(given, dev, shipped);
  speed(dev, model);
}

const judgedAs = ({ label, source, lang }: LabelledRow, score: number): Scored => ({
  score,
  spam: label === "spam",
  source: source ?? undefined,
  lang: lang ?? undefined,
});

function compareLearners(train: readonly LabelledRow[], dev: readonly LabelledRow[]): void {
  const known = materialOf(train, true);
  const unseen = materialOf(dev, true).matrix;
  const rows = learners.map(([name, trainer]) => {
    const scores = scoresOf(trainer(known), unseen);
    return { name, ...measured(dev.map((row, place) => judgedAs(row, scores[place] ?? 0))) };
  });
  printTable("Learners, text only, without the rules", rows);
}

function leaveOneSourceOut(train: readonly LabelledRow[], dev: readonly LabelledRow[]): void {
  const rows = mixedSources.map((source) => {
    const known = withAndWithoutFields(train.filter((row) => row.source !== source));
    const unseen = dev.filter((row) => row.source === source);
    const scores = scoresOf(chosen(materialOf(known, false)), materialOf(unseen, true).matrix);
    const judged = unseen.map((row, place) => judgedAs(row, scores[place] ?? 0));
    return { "source never seen": sourceNames[source], comments: judged.length, "ROC-AUC": sourceAuc(judged, source).toFixed(3) };
  });
  printTable("Leave one source out", rows);
}

function judgedBy(rows: readonly LabelledRow[], shipped: LinearModel, textOnly: boolean): Judged[] {
  return rows.map((row) => {
    const { probability, verdict } = screened(submissionOf(row, { textOnly }), { shipped });
    return { ...judgedAs(row, probability), verdict };
  });
}

function wholeFilter(dev: readonly LabelledRow[], models: readonly (readonly [name: string, model: LinearModel])[]): void {
  const all = models.flatMap(([name, model]) =>
    [true, false].map((textOnly) => ({
      name: `${name}, ${textOnly ? "text only" : "all fields"}`,
      judged: judgedBy(dev, model, textOnly),
      model,
    })),
  );
  printTable(
    "The whole filter",
    all.map(({ name, judged }) => ({ name, ...measured(judged) })),
  );
  printTable(
    "Its three answers",
    all.map(({ name, judged, model }) => ({ name, ...answers(judged), ...bloggers(judged, model) })),
  );
  for (const { name, judged } of all) {
    const rows = reliability(judged).map(({ sure, comments, spam }) => ({ "said to be spam with": sure, comments, "spam in fact": spam }));
    printTable(`How sure it was: ${name}`, rows);
  }
}

function answers(judged: readonly Judged[]) {
  const [spam, ham] = [judged.filter((row) => row.spam), judged.filter((row) => !row.spam)];
  const german = ham.filter(({ lang }) => lang === "de");
  const share = (rows: readonly Judged[], ...verdicts: string[]) =>
    percent(rows.filter(({ verdict }) => verdicts.includes(verdict)).length, rows.length);
  return {
    "spam called spam": share(spam, "spam"),
    "spam called spam or held": share(spam, "spam", "hold"),
    "ham called spam": share(ham, "spam"),
    "German ham called spam": `${german.filter(({ verdict }) => verdict === "spam").length} of ${german.length}`,
    "ham held": share(ham, "hold"),
  };
}

/** How many of the honest bloggers would be blocked: by the verdict, and by the threshold with the best F1. */
function bloggers(judged: readonly Judged[], shipped: LinearModel) {
  const threshold = bestThreshold(judged);
  const found = honestBloggers.map((row) => screened(submissionOf(row, { textOnly: false }), { shipped }));
  const blocked = found.filter(({ verdict, probability }) => verdict === "spam" || probability >= threshold).length;
  return { "honest bloggers blocked": `${blocked} of ${found.length}`, held: found.filter(({ verdict }) => verdict === "hold").length };
}

function asItGoes(train: readonly LabelledRow[], dev: readonly LabelledRow[], shipped: LinearModel): void {
  const streams: [string, readonly LabelledRow[], LinearModel | undefined][] = [
    ["DEV, from empty", dev, undefined],
    ["DEV, from the shipped model", dev, shipped],
    ["TRAIN, from empty", train, undefined],
  ];
  printTable(
    "Learning as it goes, all fields, in a mixed order",
    streams.map(([name, rows, model]) => ({ stream: name, ...streamed(inStream(mixed(rows), model)) })),
  );
}

function inStream(rows: readonly LabelledRow[], shipped: LinearModel | undefined): Judged[] {
  const stream = new Stream(new OwnPart());
  return rows.map((row) => {
    const submission = submissionOf(row, { textOnly: false });
    const { probability, verdict } = screened(submission, { shipped, own: stream.own }, stream.factsAbout(submission));
    stream.learn(submission, row.label);
    return { ...judgedAs(row, probability), verdict };
  });
}

function mixed(rows: readonly LabelledRow[]): LabelledRow[] {
  const random = randomFrom(5);
  return rows
    .map((row) => ({ row, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ row }) => row);
}

function speed(dev: readonly LabelledRow[], model: LinearModel): void {
  const times = dev.map((row) => {
    const begun = performance.now();
    model.logOdds(featuresOf(commentOf(row, false)));
    return performance.now() - begun;
  });
  const sorted = times.toSorted((one, other) => one - other);
  const quantile = (share: number) => `${(sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(2)} ms`;
  printTable("Speed of the learner", [
    { median: quantile(0.5), "99th percentile": quantile(0.99), "size of the model": `${model.toBytes().length} bytes` },
  ]);
}

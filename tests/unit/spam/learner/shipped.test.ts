// The model that the portal comes with: what it must never do to honest readers, and what it must know on the first day.
import { statSync } from "node:fs";
import { expect, test } from "vitest";
import { featuresOf } from "#lib/spam/learner/features";
import { judge } from "#lib/spam/learner/judge";
import { modelFromBytes } from "#lib/spam/learner/linear-model";
import { shippedModel } from "#lib/spam/learner/shipped";
import { honestBloggers } from "#scripts/spam/bloggers";
import { screened, submissionOf } from "#scripts/spam/filter";

const verdictOn = (row: { text: string; author?: string; url?: string }) =>
  screened(submissionOf({ id: "1", lang: "de", ...row }, { textOnly: false }), { shipped: shippedModel() });

test("of 25 honest readers with a homepage none is called a spammer", () => {
  const verdicts = honestBloggers.map((row) => verdictOn(row).verdict);
  expect(verdicts.filter((verdict) => verdict === "spam")).toEqual([]);
  expect(verdicts.filter((verdict) => verdict === "hold").length).toBeLessThanOrEqual(3);
});

test("a homepage alone changes next to nothing", () => {
  for (const { text, author, url } of honestBloggers) {
    const [without, withIt] = [
      { text, authorName: author },
      { text, authorName: author, authorUrl: url },
    ].map((comment) => shippedModel().logOdds(featuresOf(comment)));
    expect(Math.abs((withIt ?? 0) - (without ?? 0))).toBeLessThan(1);
  }
});

test.each([
  "Seriöse Online Casinos mit 100 Freispielen ohne Einzahlung gibt es auf https://spielhalle24.example/bonus",
  "Kredit ohne Schufa in 24 Stunden, schreiben Sie an kredit.schnell@mail.example",
  "Ihre Beiträge sind eine wahre Quelle der Inspiration. Vielen Dank für Ihre harte Arbeit!🌍🦋🚲",
  "Mit Krypto habe ich in zwei Wochen 9.000 Euro verdient, dank Frau Sommer auf Telegram @sommer_trade",
])("on the first day it does not publish: %s", (text) => {
  expect(verdictOn({ text }).verdict).not.toBe("publish");
});

test.each([
  "Danke!",
  "Sehe ich anders.",
  "Des glaubst ja söiba ned 😂",
  "Die Bahn war wieder zu spät. Wie immer.",
  "Great article, thanks. Greetings from Vienna",
])("on the first day it publishes: %s", (text) => {
  expect(verdictOn({ text }).verdict).toBe("publish");
});

test("it is small, and written down and read again it is the same", () => {
  const model = shippedModel();
  const features = featuresOf({ text: "Gewinnen Sie 500 Euro im Casino" });
  expect(modelFromBytes(model.toBytes()).logOdds(features)).toBe(model.logOdds(features));
  expect(statSync("lib/spam/model/shipped.bin").size).toBeLessThan(2_000_000);
});

test("what each feature adds makes up the whole", () => {
  const model = shippedModel();
  const features = featuresOf({ text: "Gewinnen Sie 500 Euro im Casino", authorName: "Ada" });
  const sum = model.parts(features).reduce((total, part) => total + part, model.head.bias);
  expect(sum).toBeCloseTo(model.logOdds(features), 6);
});

test("what was learned is bounded, and of two comments the worse stays the worse", () => {
  const model = shippedModel();
  const judged = ["Casino ".repeat(50), "Casino Bonus Kredit Viagra http://a.example", "Das Wetter ist schön"].map((text) =>
    judge(featuresOf({ text }), model, undefined),
  );
  for (const { logOdds } of judged) expect(Math.abs(logOdds)).toBeLessThan(10);
  const order = (key: "logOdds" | "shipped") =>
    [...judged.keys()].sort((one, other) => (judged[one]?.[key] ?? 0) - (judged[other]?.[key] ?? 0));
  expect(order("logOdds")).toEqual(order("shipped"));
});

// Words of advertising in honest mouths. Whoever writes about money, medicine or music needs them too.
import { expect, test } from "vitest";
import { shippedModel } from "#lib/spam/learner/shipped";
import { screened, submissionOf } from "#scripts/spam/filter";

const german = [
  "Mit Kunst kann man kein Geld verdienen, das hat mir schon mein Zeichenlehrer gesagt.",
  "Der Rapper hat mich überrascht. So leise Töne hätte ich ihm nicht zugetraut.",
  "Passives Einkommen nennt sich das, wenn andere für einen die Miete zahlen.",
  "Ich arbeite seit März im Homeoffice und verdiene keinen Cent mehr als vorher.",
  "Sportwetten sollten so beworben werden dürfen wie Zigaretten, nämlich gar nicht.",
  "Im Jackpot waren neunzig Millionen, und gewonnen hat wieder einer aus Finnland.",
  "Online-Casinos aus Malta, und unsere Behörden schauen zu. Unglaublich.",
  "Mein Arzt hat mir Sildenafil gegen den Lungenhochdruck verschrieben, die Apothekerin hat trotzdem gegrinst.",
  "In Frankreich kann man das Medikament rezeptfrei kaufen, hier brauche ich jedes Quartal einen Termin.",
  "Günstige Kredite waren der Grund, warum damals alle gebaut haben.",
  "Mein Neffe redet nur noch von Bitcoin und finanzieller Freiheit. Er ist siebzehn.",
  "Die Telefonnummer im Artikel stimmt nicht, da meldet sich ein Blumenladen.",
  "Bitte nicht schon wieder ein Rabattcode mitten im Podcast, das zerstört jede Stimmung.",
  "Wo steht denn, was das Abonnement kostet? Ich finde nur „hier klicken“.",
  "Meinen Kanal habe ich nach drei Jahren gelöscht, die Kommentare waren nicht auszuhalten.",
  "Der Gutscheincode vom Bahnstreik hat bei mir übrigens nicht funktioniert.",
  "Die AfD wirbt inzwischen mehr auf Telegram als auf der Straße.",
  "Wagner hätte aus dem Liebeszauber eine Oper von fünf Stunden gemacht.",
  "Wer Follower kauft, betrügt doch zuerst sich selbst.",
  "Für den Nebenverdienst meiner Rente zahle ich mehr Abgaben als mein Sohn für sein ganzes Gehalt.",
];

const english = [
  "You can't make money with local journalism any more, and this piece shows why.",
  "I subscribe to the print edition and still read every comment here.",
  "Is there a phone number for the council? The website has been down since Monday.",
  "My daughter says every rapper of her generation owes something to him.",
  "Work from home was never an option for us nurses.",
  "Please share the recording of the debate, I missed the second half.",
  "Nobody gets rich as a teacher. We stay for the children.",
  "Tech support told me to turn it off and on again. It worked, to be fair.",
  "Cheap flights are the problem nobody in this debate wants to touch.",
  "There is a gofundme for the family whose house burned down, says the vicar.",
];

test("of thirty honest comments with such words none is called spam, and at most three are held", () => {
  const verdicts = [...german.map((text) => verdictOn(text, "de")), ...english.map((text) => verdictOn(text, "en"))];
  expect(verdicts).toHaveLength(30);
  expect(verdicts.filter((verdict) => verdict === "spam")).toEqual([]);
  expect(verdicts.filter((verdict) => verdict === "hold").length).toBeLessThanOrEqual(3);
});

test("before anything was learned such words say nothing by themselves", () => {
  const held = [...german, ...english].filter((text) => screened(submission(text, "de"), {}).verdict !== "publish");
  expect(held).toEqual([]);
});

const submission = (text: string, lang: string) => submissionOf({ id: "1", text, lang }, { textOnly: true });

const verdictOn = (text: string, lang: string) => screened(submission(text, lang), { shipped: shippedModel() }).verdict;

// Why the filter spoke, in words for moderators. Its sender learns the category and never the rule (comments.own.reasons).
type Detail = Readonly<Record<string, unknown>>;
const count = (detail: Detail, key: string, one: string, many: string) =>
  Number(detail[key]) === 1 ? `1 ${one}` : `${Number(detail[key])} ${many}`;

/** Words that were found, each in quotation marks. */
const quoted = (detail: Detail) =>
  String(detail.words ?? "")
    .split("\n")
    .filter(Boolean)
    .map((word) => `„${word}“`)
    .join(", ");
const withWords = (sentence: string, detail: Detail) => (quoted(detail) === "" ? `${sentence}.` : `${sentence}: ${quoted(detail)}.`);
const ago = (hours: number) => (hours < 20 ? "heute" : hours < 44 ? "gestern" : `vor ${Math.round(hours / 24)} Tagen`);

/** A rule in a few words: what it counts and from how much on, or the word it looks for. */
const measureText = (term: unknown, least: unknown): string => {
  const from = Number(least) || 0;
  if (from === 0) return String(term);
  if (term === "links") return `ab ${from} ${from === 1 ? "Link" : "Links"}`;
  if (term === "hosts") return `ab ${from} ${from === 1 ? "verlinkten Website" : "verlinkten Websites"}`;
  if (term === "capitals") return `ab ${from} % Großbuchstaben`;
  return `ab ${from} Zeichen`;
};

export const spam = {
  measureText,
  /** One sentence for each finding. */
  reasons: {
    trapFilled: () => "Ein Feld ist ausgefüllt, das für Menschen unsichtbar ist.",
    tooFast: (detail: Detail) => `Das Formular wurde nach ${count(detail, "seconds", "Sekunde", "Sekunden")} abgesendet.`,
    repeated: (detail: Detail) => `Derselbe Text wurde in den letzten 30 Tagen schon ${Number(detail.posted)}-mal eingesandt.`,
    refusedBefore: (detail: Detail) => `Derselbe Text wurde schon ${Number(detail.refused)}-mal abgelehnt.`,
    tooManyLinks: (detail: Detail) => `Der Text enthält ${count(detail, "links", "Link", "Links")}.`,
    shortenedLink: (detail: Detail) => `Ein gekürzter Link (${String(detail.host)}) verbirgt sein Ziel.`,
    linkInName: () => "Im Namen steht ein Link.",
    spelledLink: (detail: Detail) => `Eine Adresse ist umschrieben: „${String(detail.host)}“.`,
    oddHost: (detail: Detail) => `Ein Link führt zu einer ungewöhnlichen Adresse: ${String(detail.host)}.`,
    bareHosts: (detail: Detail) => `Der Text nennt ${count(detail, "links", "Adresse", "Adressen")} ohne „https://“.`,
    disguisedLetters: (detail: Detail) =>
      `${count(detail, "words", "Wort ist", "Wörter sind")} mit fremden oder unsichtbaren Zeichen getarnt.`,
    blockedWords: (detail: Detail) => `Enthält gesperrte Wörter: ${String(detail.words)}.`,
    suspectWords: (detail: Detail) => `Enthält verdächtige Wörter: ${String(detail.words)}.`,
    ruleWord: (detail: Detail) => `Ihre Regel „${String(detail.term)}“ trifft zu: „${String(detail.found)}“.`,
    rulePattern: (detail: Detail) => `Ihr Muster „${String(detail.term)}“ trifft zu: „${String(detail.found)}“.`,
    ruleHost: (detail: Detail) => `Ihre Regel zur Adresse ${String(detail.term)} trifft zu: ${String(detail.found)}.`,
    ruleMeasure: (detail: Detail) => `Ihre Regel „${measureText(detail.term, detail.least)}“ trifft zu: ${String(detail.found)}.`,
    ruleOnTrial: (detail: Detail) =>
      `Auf Probe, zählt nicht mit: Ihre Regel „${measureText(detail.term, detail.least)}“ hätte zugetroffen: „${String(detail.found)}“.`,
    ruleBroken: (detail: Detail) =>
      `Ihre Regel „${measureText(detail.term, detail.least)}“ lässt sich nicht mehr ausführen: Bis sie geändert oder ausgeschaltet ist, entscheidet ein Mensch.`,
    knownPhrases: (detail: Detail) => `Enthält Wendungen, wie sie Werbung benutzt: ${String(detail.words)}.`,
    advertisingName: (detail: Detail) => `Der Name ist eine Wendung, wie sie Werbung benutzt: ${String(detail.words)}.`,
    praiseWithLink: (detail: Detail) => `Lob, das unter jeden Text passt, zusammen mit einem Link: ${String(detail.words)}.`,
    elsewhereSpam: (detail: Detail) => withWords("Klingt nach Werbung, wie der Filter sie von Anfang an kennt", detail),
    elsewhereHam: (detail: Detail) => withWords("Klingt wie ein gewöhnlicher Kommentar", detail),
    hereSpam: (detail: Detail) => withWords("Steht hier oft in Werbung", detail),
    hereHam: (detail: Detail) => withWords("Steht hier oft in freigegebenen Kommentaren", detail),
    likeSpam: (detail: Detail) => `Ähnelt einem Kommentar, der ${ago(Number(detail.hours))} als Werbung entfernt wurde.`,
    textBurst: (detail: Detail) =>
      `Fast derselbe Text kam in der letzten Stunde von ${count(detail, "places", "anderen Stelle", "anderen Stellen")}.`,
    hostBurst: (detail: Detail) =>
      `Links zu derselben Website kamen in der letzten Stunde von ${count(detail, "places", "anderen Stelle", "anderen Stellen")}.`,
    otherLanguage: (detail: Detail) => `Der Text ist in einer anderen Sprache als der Beitrag (${String(detail.language)}).`,
    sendingRate: (detail: Detail) => `${Number(detail.posts)} Kommentare in einer Minute von derselben Stelle.`,
    refusedSender: (detail: Detail) =>
      `Von dieser Absenderin oder diesem Absender: ${Number(detail.refused)} abgelehnt, ${Number(detail.approved)} freigegeben.`,
    knownSender: (detail: Detail) =>
      `Von dieser Absenderin oder diesem Absender: ${Number(detail.approved)} freigegeben, ${Number(detail.refused)} abgelehnt.`,
    impersonation: () => "Name oder E-Mail-Adresse gehören jemandem aus der Redaktion, angemeldet war niemand.",
    akismetHam: () => "Akismet hält den Kommentar für unbedenklich.",
    akismetSpam: () => "Akismet hält den Kommentar für Werbung.",
    akismetDiscard: () => "Akismet hält den Kommentar für offensichtliche Werbung.",
    akismetLater: () => "Noch nicht von Akismet geprüft: Es warten zu viele Kommentare. Die Antwort kommt nach.",
    akismetDoubted: () => "Akismet nennt zurzeit alles Werbung, auch diesen Kommentar: Das Urteil zählt deshalb nicht.",
    akismetUnanswered: () => "Nicht von Akismet geprüft: Der Dienst hat einen Tag lang nicht geantwortet.",
  },
  verdicts: { publish: "unbedenklich", hold: "zu prüfen", spam: "Werbung", wait: "Prüfung läuft" },
};

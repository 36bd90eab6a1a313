// Schlagwörter an der Redaktion.
export const tags = {
  title: "Schlagwörter",
  intro: "Ein Schlagwort entsteht, sobald ein Beitrag es nennt. Hier bekommt es einen besseren Namen, oder aus zweien wird eines.",
  find: "Name enthält",
  search: "Suchen",
  none: "Kein Schlagwort heißt so. Schlagwörter entstehen im Feld „Schlagwörter“ eines Beitrags oder mit einem # im Text.",
  more: "Weitere",
  back: "Alle Schlagwörter",
  stories: (count: number) => (count === 1 ? "1 Beitrag" : `${count} Beiträge`),
  former: (slugs: string) => `Frühere Adressen, die hierher führen: ${slugs}`,
  name: "Name",
  nameHelp: "Die Adresse folgt dem Namen; die bisherige leitet weiter.",
  rename: "Umbenennen",
  merge: "Zusammenlegen",
  mergeHelp: (name: string) =>
    `Alle Beiträge unter „${name}“ bekommen das andere Schlagwort. Die Adresse von „${name}“ leitet dorthin weiter. Einen Tag lang lässt sich das zurücknehmen.`,
  into: "mit",
  choose: "bitte wählen",
  problems: {
    "not-allowed": "Dazu fehlt Ihnen das Recht.",
    "not-found": "Dieses Schlagwort gibt es nicht mehr.",
    exists: "So heißt schon ein anderes Schlagwort. Legen Sie die beiden zusammen.",
    "no-name": "Bitte geben Sie einen Namen mit mindestens einem Buchstaben oder einer Ziffer an.",
    same: "Bitte wählen Sie ein anderes Schlagwort.",
  },
  done: { renamed: "Umbenannt.", merged: "Zusammengelegt." },
};

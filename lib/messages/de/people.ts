import type { OrganisationField } from "../../people/administration/schema.ts";

const card: Record<OrganisationField, string> = {
  name: "Name",
  street: "Straße und Hausnummer",
  postcode: "Postleitzahl",
  city: "Ort",
  phone: "Telefon",
  fax: "Fax",
  email: "E-Mail",
  website: "Website",
  callText: "Aufforderung",
  callAddress: "Adresse der Aufforderung",
};
const cardWrong: Record<OrganisationField, string> = {
  name: "Bitte geben Sie einen Namen mit höchstens 120 Zeichen an.",
  street: "Bitte höchstens 120 Zeichen.",
  postcode: "Bitte höchstens 12 Zeichen.",
  city: "Bitte höchstens 80 Zeichen.",
  phone: "Das sieht nicht nach einer Telefonnummer aus.",
  fax: "Das sieht nicht nach einer Faxnummer aus.",
  email: "Das sieht nicht nach einer E-Mail-Adresse aus.",
  website: "Bitte geben Sie eine Adresse an, die mit https:// beginnt.",
  callText: "Bitte höchstens 80 Zeichen.",
  callAddress: "Bitte geben Sie eine Adresse an, die mit https:// beginnt.",
};

/** Menschen und Organisationen an der Redaktion. */
export const people = {
  title: "Personen",
  people: "Wer schreibt und spricht",
  organisations: "Organisationen und Kontaktkarten",
  nobody: "Noch ist niemand angelegt. Wer schreibt oder spricht, braucht hier einen Eintrag, damit der Name unter Beiträgen stehen kann.",
  noOrganisations: "Noch ist keine Organisation angelegt. Eine Organisation wird zur Kontaktkarte unter Beiträgen.",
  newPerson: "Person anlegen",
  newOrganisation: "Organisation anlegen",
  back: "Alle Personen und Organisationen",
  publisher: "Herausgeber",
  saved: "Gespeichert. Alle Seiten zeigen es so.",
  save: "Speichern",
  name: "Name",
  nameHelp: "Aus dem Namen entsteht die Adresse der Seite; sie bleibt, auch wenn der Name sich ändert.",
  fixedAddress: "Die Adresse bleibt, auch wenn der Name sich ändert.",
  role: "Was unter dem Namen steht",
  titleHelp: "Beruf oder Amt, zum Beispiel „Redakteurin“.",
  bio: "Vorstellung",
  organisation: "Organisation",
  noOrganisation: "keine",
  portrait: "Porträt",
  callHelp: "Eine Aufforderung steht als Knopf auf der Kontaktkarte, zum Beispiel „Termin vereinbaren“.",
  wrong: {
    name: "Bitte geben Sie einen Namen mit höchstens 120 Zeichen an.",
    title: "Bitte höchstens 120 Zeichen.",
    bio: "Bitte höchstens 800 Zeichen.",
    credit: "Bitte höchstens 120 Zeichen.",
  },
  card,
  cardWrong,
};

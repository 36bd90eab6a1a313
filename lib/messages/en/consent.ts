import type { Messages } from "../catalogue.ts";

export const consent: Messages["consent"] = {
  title: "May we count you?",
  description: (name: string, host: string, purpose: string) =>
    `${purpose} For this “${name}” would be loaded from ${host}. If you refuse, nothing is loaded, and you read on just the same.`,
  accept: "Accept",
  refuse: "Refuse",
  details: "Details",
  save: "Save choice",
  close: "Close",
  change: "Change consent",
  intro:
    "Consent is voluntary (§ 25 (1) TDDDG, Art. 6 (1) (a) GDPR). It holds for half a year and can be changed at any time at the foot of every page, with effect for the future.",
  purpose: "What for",
  provider: "Provider",
  kept: "Kept",
  privacy: "The provider’s privacy notice",
  days: (days: number) => (days === 0 ? "not stored" : days === 1 ? "1 day" : `${days} days`),
  withoutTitle: "What happens without consent",
  without:
    "None of this. That you refused is remembered by this browser alone (in its local storage, without a cookie), so that we need not ask on every page.",
  notice: {
    title: "Statistics, if you consent",
    text: (name: string, host: string) =>
      `Only if you consent does your browser load “${name}” from ${host}. That server then receives your IP address and what the program measures. The basis is your consent (§ 25 (1) TDDDG, Art. 6 (1) (a) GDPR). On pages with a secret address (your comment, your report, your vote) it is never loaded.`,
    withdraw:
      "You can withdraw at any time, as easily as you consented: with “Change consent” at the foot of every page. The cookies that the program has set are then deleted, too. Your browser remembers your answer in its local storage for half a year; we do not learn it.",
    cookies: (names: string) => `Cookies of the program: ${names}.`,
    noCookies: "According to whoever runs it, the program sets no cookies.",
  },
  desk: {
    title: "Statistics with consent",
    back: "Back to the settings",
    intro:
      "Without anything here the portal asks nobody and loads nothing from other servers. If you enter a program, the public pages ask a question whose refusing is as easy as its accepting. It is loaded only after a yes.",
    on: "Switched on",
    off: "Switched off",
    nothing: "Nothing has been entered yet.",
    state: (on: boolean): string => (on ? "Switched on: readers are asked." : "Switched off: nobody is asked, nothing is loaded."),
    fields: {
      on: "Switched on",
      script: "Address of the script",
      attributes: "What the script is told",
      name: "Name of the program",
      provider: "Provider",
      purposeDe: "Purpose, in German",
      purposeEn: "Purpose, in English",
      retentionDays: "Kept (days)",
      cookies: "Cookies of the program",
      privacyUrl: "The provider’s privacy notice",
    },
    hints: {
      script: "For example https://matomo.example.org/js/container_abc.js or https://plausible.example.org/js/script.js.",
      attributes: "One a line, for example data-domain=portal.example.org. Otherwise empty.",
      provider: "Who runs it, and where; you yourself if you do.",
      purposeDe: "A sentence that stands in the question, for example: „Wir möchten wissen, welche Beiträge gelesen werden.“",
      purposeEn: "The same sentence for the English pages.",
      retentionDays: "0 if nothing is kept.",
      cookies:
        "Names, with a star at the end for all that begin so: _pk_* for Matomo. Empty if it sets none. Whoever withdraws loses them.",
      privacyUrl: "With https:// at the beginning.",
    },
    wrong: {
      on: "Please choose again.",
      script: "Please give an address that begins with https://, without credentials in it.",
      attributes: "At most five lines such as data-domain=portal.example.org, without quotation marks.",
      name: "Please name the program (60 characters at most).",
      provider: "Please say who runs it (200 characters at most).",
      purposeDe: "Please say what for, in German (300 characters at most).",
      purposeEn: "Please say what for, in English (300 characters at most).",
      retentionDays: "Please give a number from 0 to 1098.",
      cookies: "At most twenty names of letters, digits, dots and dashes.",
      privacyUrl: "Please give an address that begins with https://.",
    },
    save: "Save",
    notSaved: "Not saved yet: please look through the marked fields.",
    done: {
      on: "Saved and switched on. Whoever was asked before is asked again.",
      off: "Saved and switched off. Nothing of it is left on the pages.",
    },
  },
};

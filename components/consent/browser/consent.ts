// Asks whether a script of somebody else may count this reader, and loads it only after a yes. The answer is remembered in this browser,
// in its local storage: no cookie is set, whatever it is.
import * as consent from "vanilla-cookieconsent";

type Told = {
  script: string;
  attributes: string[];
  cookies: string[];
  revision: number;
  texts: consent.Translation;
};

const category = "analytics";
const told: Told = JSON.parse(document.querySelector("#consent-data")?.textContent ?? "");
const language = document.documentElement.lang;
let loaded = false;

await dressed();
await consent.run({
  root: "#consent-place",
  revision: told.revision,
  // Who reads with a program is asked like everybody else.
  hideFromBots: false,
  manageScriptTags: false,
  cookie: { name: "podium-consent", useLocalStorage: true, expiresAfterDays: 182 },
  guiOptions: {
    consentModal: { layout: "box wide", position: "bottom center", equalWeightButtons: true },
    preferencesModal: { layout: "box", equalWeightButtons: true },
  },
  categories: {
    [category]: { autoClear: { cookies: told.cookies.map((name) => ({ name: named(name) })) } },
  },
  language: { default: language, translations: { [language]: told.texts } },
  onConsent: answered,
  onChange: answered,
});
for (const place of document.querySelectorAll<HTMLElement>("[data-consent-change]")) {
  place.hidden = false;
  place.querySelector("button")?.addEventListener("click", () => consent.showPreferences());
}

function answered(): void {
  const yes = consent.acceptedCategory(category);
  if (yes && !loaded) load();
  // What runs already can only be ended with the page.
  if (!yes && loaded) location.reload();
}

function load(): void {
  loaded = true;
  const script = document.createElement("script");
  for (const attribute of told.attributes) {
    const end = attribute.indexOf("=");
    script.setAttribute(attribute.slice(0, end), attribute.slice(end + 1));
  }
  script.async = true;
  script.src = told.script;
  document.head.append(script);
}

/** "_pk_*" are all that begin so. */
function named(name: string): string | RegExp {
  return name.endsWith("*") ? new RegExp(`^${name.slice(0, -1).replaceAll(".", "\\.")}`) : name;
}

/** The style sheet is only for those who are asked: pages do not wait for it. */
function dressed(): Promise<void> {
  const sheet = Object.assign(document.createElement("link"), {
    rel: "stylesheet",
    href: document.querySelector<HTMLElement>("#consent-place")?.dataset.style,
  });
  const done = new Promise<void>((resolve) => {
    sheet.addEventListener("load", () => resolve());
    sheet.addEventListener("error", () => resolve());
  });
  document.head.append(sheet);
  return done;
}

// What the browser is told: which script it may load once somebody has said yes, and in what words it asks.
import type { Locale } from "../addresses.ts";
import { pathTo } from "../addresses.ts";
import { escapeHtml } from "../documents/html/escape.ts";
import { texts } from "../messages/catalogue.ts";
import type { Analytics } from "./analytics.ts";

export type Dialogue = ReturnType<typeof dialogueOf>;

/** The library writes texts as HTML: what an administrator has typed is escaped. */
export function dialogueOf(analytics: Analytics, locale: Locale) {
  const { script, attributes, cookies, version, name, provider, privacyUrl, retentionDays } = analytics;
  const { consent: t, site } = texts(locale);
  const purpose = locale === "de" ? analytics.purposeDe : analytics.purposeEn;
  const link = (href: string, text: string) => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
  const service = [
    [t.purpose, escapeHtml(purpose)],
    [t.provider, escapeHtml(provider)],
    [t.kept, escapeHtml(t.days(retentionDays))],
    [t.privacy, link(privacyUrl, new URL(privacyUrl).host)],
  ];
  return {
    script,
    attributes: attributes.split("\n").filter(Boolean),
    cookies: cookies.split(" ").filter(Boolean),
    revision: version,
    texts: {
      consentModal: {
        title: t.title,
        description: t.description(escapeHtml(name), escapeHtml(new URL(script).host), escapeHtml(purpose)),
        acceptAllBtn: t.accept,
        acceptNecessaryBtn: t.refuse,
        showPreferencesBtn: t.details,
        footer: `${link(pathTo("privacy", locale), site.privacy)}\n${link(pathTo("imprint", locale), site.imprint)}`,
      },
      preferencesModal: {
        title: t.details,
        acceptAllBtn: t.accept,
        acceptNecessaryBtn: t.refuse,
        savePreferencesBtn: t.save,
        closeIconLabel: t.close,
        sections: [
          { description: t.intro },
          {
            title: escapeHtml(name),
            description: service.map(([what, text]) => `<b>${what}:</b> ${text}`).join("<br>"),
            linkedCategory: "analytics",
          },
          { title: t.withoutTitle, description: t.without },
        ],
      },
    },
  };
}

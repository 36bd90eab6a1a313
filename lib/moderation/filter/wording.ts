// The filter's figures in words.
import type { Locale } from "../../addresses.ts";
import { formatDate, texts } from "../../messages/catalogue.ts";
import { wordsFor } from "../../messages/words.ts";
import { ruleIdIn } from "../../spam/rules/rule.ts";
import { ruleName } from "../../spam/rules/wording.ts";
import type { Alarm } from "./alarms.ts";

export function shareText(part: number, whole: number, locale: Locale): string {
  if (whole === 0) return "–";
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(part / whole);
}

export function alarmText(alarm: Alarm, locale: Locale): string {
  const { alarms: t } = texts(locale).filter;
  const usual = (share: number) => shareText(share, 1, locale);
  switch (alarm.kind) {
    case "all-spam":
      return t["all-spam"](alarm.spam, alarm.screened, usual(alarm.usual));
    case "no-spam":
      return t["no-spam"](alarm.screened, usual(alarm.usual));
    case "akismet-doubted":
      return t["akismet-doubted"](formatDate(alarm.since, locale, "time"));
    case "akismet-pausing":
      return t["akismet-pausing"](formatDate(alarm.until, locale, "time"));
    case "akismet-key":
      return t["akismet-key"];
    case "rules-broken":
      return t["rules-broken"](alarm.rules.map((rule) => ruleName(rule, locale)));
    case "queue-old":
      return t["queue-old"](formatDate(alarm.since, locale, "time"), alarm.waiting);
    case "behind":
      return t.behind(alarm.lessons);
  }
}

/** A check as people know it; a rule of the house by what it looks for. A name from another version is said as it stands. */
export function checkName(check: string, terms: ReadonlyMap<string, string>, locale: Locale): string {
  const { checks: t } = texts(locale).filter;
  const id = ruleIdIn(check);
  if (id === undefined) return wordsFor<string>(t.names, check) ?? check;
  const term = terms.get(id);
  return term === undefined ? t.goneRule : t.rule(term);
}

// How it stands with Akismet, as an administrator reads it.
import type { ReactNode } from "react";
import type { Locale } from "#lib/addresses";
import { checkNow } from "#lib/akismet/actions";
import type { Standing } from "#lib/akismet/service/queries";
import { formatDate, texts } from "#lib/messages/catalogue";

type Props = { locale: Locale; standing: Standing };

export function AkismetFacts({ standing, locale }: Props) {
  const t = texts(locale).akismet;
  const { sent, site, counts } = standing;
  const number = (value: number) => value.toLocaleString(locale);
  return (
    <div className="mt-6 grid gap-x-12 gap-y-8 md:grid-cols-2">
      <Group title={t.connection}>
        <Key locale={locale} standing={standing} />
        <Fact name={t.site}>{site}</Fact>
        <Service locale={locale} standing={standing} />
        <Month locale={locale} standing={standing} />
        <Fact name={t.sent}>{[t.sentAlways, sent.email && t.sentEmail, sent.address && t.sentAddress].filter(Boolean).join(", ")}</Fact>
      </Group>
      <Group title={t.comments}>
        <Fact more={counts.waitingSince && t.since(formatDate(counts.waitingSince, locale, "time"))} name={t.waiting}>
          {number(counts.waiting)}
        </Fact>
        {counts.later > 0 && (
          <Fact more={t.laterWhy} name={t.later}>
            {number(counts.later)}
          </Fact>
        )}
        <Fact name={t.today}>{t.verdicts(number(counts.ham), number(counts.spam))}</Fact>
        <Fact more={counts.untold > 0 && t.feedbackFailed(number(counts.untold), counts.untoldProblem ?? "")} name={t.feedback}>
          {t.feedbackOf(number(counts.told))}
        </Fact>
      </Group>
      <form action={checkNow} className="flex flex-wrap items-center gap-x-4 gap-y-2 md:col-span-2">
        <input name="locale" type="hidden" value={locale} />
        <button className="button" type="submit">
          {t.check}
        </button>
        <span className="text-soft">{t.checkWhat}</span>
      </form>
    </div>
  );
}

function Key({ standing: { key }, locale }: Props) {
  const t = texts(locale).akismet;
  const more = [key.problem, key.checkedAt && t.checkedAt(formatDate(key.checkedAt, locale, "time"))].filter(Boolean).join(", ");
  return (
    <Fact more={more} name={t.key} tone={key.state === "valid" ? "good" : key.state === "unchecked" ? "plain" : "wrong"}>
      {t.keys[key.state]}
    </Fact>
  );
}

function Service({ standing: { breaker }, locale }: Props) {
  const t = texts(locale).akismet;
  const more = breaker.isOpen && breaker.pausedUntil && t.paused(formatDate(breaker.pausedUntil, locale, "time"));
  return (
    <Fact more={more} name={t.service} tone={breaker.failures === 0 ? "good" : "wrong"}>
      {breaker.failures === 0 ? t.answers : t.failing(breaker.failures)}
    </Fact>
  );
}

function Month({ standing: { month }, locale }: Props) {
  const t = texts(locale).akismet;
  const { usage, problem } = month;
  const number = (value: number) => value.toLocaleString(locale);
  const percent = usage && (usage.percentage / 100).toLocaleString(locale, { style: "percent", maximumFractionDigits: 1 });
  const more = [usage?.throttled && t.throttled, problem && t.stale(problem)].filter(Boolean).join(" ");
  return (
    <Fact more={more} name={t.month} tone={usage?.throttled ? "wrong" : "plain"}>
      {!usage && t.monthUnknown}
      {usage?.limit === null && t.usedUnlimited(number(usage.usage))}
      {usage && usage.limit !== null && t.used(number(usage.usage), number(usage.limit), percent ?? "")}
    </Fact>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-2xl">{title}</h2>
      <dl className="mt-2 border-ink border-t">{children}</dl>
    </section>
  );
}

type FactProps = { name: string; children: ReactNode; more?: ReactNode; tone?: "plain" | "good" | "wrong" };
const tones = { plain: "font-semibold", good: "font-semibold text-good", wrong: "font-semibold text-accent" };

function Fact({ name, children, more, tone = "plain" }: FactProps) {
  return (
    <div className="grid gap-x-4 border-line border-b py-2 sm:grid-cols-[12rem_1fr]">
      <dt className="text-soft">{name}</dt>
      <dd>
        <span className={tones[tone]}>{children}</span>
        {more && <span className="block text-soft text-sm">{more}</span>}
      </dd>
    </div>
  );
}

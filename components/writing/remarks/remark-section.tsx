import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Remarks } from "#lib/writing/remarks/queries";
import { RemarkList } from "./remark-list.tsx";

type Props = { remarks: Remarks; accountId: string; locale: Locale };

/** What was asked about the text, beside it. */
export function RemarkSection({ remarks, accountId, locale }: Props) {
  const t = texts(locale).remarks;
  const { story, open, resolved, mayRemark } = remarks;
  if (open.length + resolved.length === 0 && !mayRemark) return null;
  return (
    <section id="remarks" aria-labelledby="remarks-title" className="grid content-start gap-3">
      <h2 id="remarks-title" className="text-xl">
        {t.title}
      </h2>
      <p className="hint">
        {t.open(open.length)} {t.help} {mayRemark && t.howTo}
      </p>
      <RemarkList remarks={remarks} accountId={accountId} locale={locale} />
      <p>
        <a href={pathTo("remarks", locale, { id: story.id })}>{t.all}</a>
      </p>
    </section>
  );
}

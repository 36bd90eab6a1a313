import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Remarks } from "#lib/writing/remarks/queries";
import { RemarkCard } from "./remark-card.tsx";

type Props = { remarks: Remarks; accountId: string; locale: Locale };

/** The open remarks in the order of the text, and the settled ones folded away. */
export function RemarkList({ remarks: { story, open, resolved, mayAnswer }, accountId, locale }: Props) {
  const t = texts(locale).remarks;
  const shared = { storyId: story.id, accountId, locale, mayAnswer };
  return (
    <>
      {open.length > 0 && (
        <ol className="remarks">
          {open.map((remark) => (
            <RemarkCard key={remark.id} remark={remark} {...shared} />
          ))}
        </ol>
      )}
      {resolved.length > 0 && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2">{t.resolvedOnes(resolved.length)}</summary>
          <ol className="remarks">
            {resolved.map((remark) => (
              <RemarkCard key={remark.id} remark={remark} {...shared} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { RemarkOutcome } from "#lib/writing/remarks/remark";

/** Why a form about remarks did nothing, in words. */
export function RemarkProblem({ outcome: { refused }, locale }: { outcome: RemarkOutcome; locale: Locale }) {
  if (!refused) return null;
  return (
    <p className="said said-wrong" role="alert">
      {texts(locale).remarks.problems[refused]}
    </p>
  );
}

import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { RemarkOutcome } from "#lib/writing/remarks/remark";

/** Why a form about remarks did nothing, in words. */
export function RemarkProblem({ outcome: { refused }, locale }: { outcome: RemarkOutcome; locale: Locale }) {
  return <Refusal>{refused && texts(locale).remarks.problems[refused]}</Refusal>;
}

"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { treat } from "#lib/writing/remarks/actions";
import { longestRemark, type RemarkDeed } from "#lib/writing/remarks/remark";
import { RemarkProblem } from "./remark-problem.tsx";

type Props = {
  remark: { id: string; number: number; isOpen: boolean; mayTakeBack: boolean };
  storyId: string;
  locale: Locale;
};

/** Answers, settles, opens again, takes back: what is typed goes with "settled" too. */
export function AnswerForm({ remark: { id, number, isOpen, mayTakeBack }, storyId, locale }: Props) {
  const [outcome, action, treating] = useActionState(treat, {});
  const t = texts(locale).remarks;
  const button = (deed: RemarkDeed, label: string, look: "button-quiet" | "button-plain") => (
    <button type="submit" name="intent" value={deed} disabled={treating} className={look}>
      {label}
      {number > 0 && <span className="sr-only"> {t.number(number)}</span>}
    </button>
  );
  return (
    <form action={action} className="mt-2 grid gap-2">
      <RemarkProblem outcome={outcome} locale={locale} />
      <HiddenFields fields={{ id: storyId, deskLocale: locale, remark: id }} />
      {isOpen ? (
        <>
          <details open={outcome.typed ? true : undefined}>
            <summary className="min-h-11 cursor-pointer py-2">
              {t.answer} <span className="sr-only">{t.answerTo(number)}</span>
            </summary>
            <div className="grid gap-2">
              <Field id={`answer-${id}`} name="text" label={t.answerText}>
                {(described) => (
                  <textarea
                    {...described}
                    key={answered(outcome)}
                    rows={3}
                    maxLength={longestRemark}
                    defaultValue={outcome.typed?.text ?? ""}
                  />
                )}
              </Field>
              <p>{button("answer", t.answer, "button-quiet")}</p>
            </div>
          </details>
          <div className="flex flex-wrap gap-3">
            {button("resolve", t.resolve, "button-quiet")}
            {mayTakeBack && button("take-back", t.takeBack, "button-plain")}
          </div>
        </>
      ) : (
        <p>{button("reopen", t.reopen, "button-quiet")}</p>
      )}
    </form>
  );
}

const answered = ({ done, typed }: { done?: string; typed?: { text: string } }) => done ?? typed?.text;

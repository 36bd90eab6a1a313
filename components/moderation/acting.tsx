"use client";

import { createContext, type ReactNode, use, useActionState } from "react";
import { moderate } from "#lib/moderation/actions";
import type { FormName } from "#lib/moderation/carry-out";
import type { Told } from "#lib/moderation/told/told";
import { Pending } from "./pending.tsx";

type Acting = { act: (form: FormData) => void; told: Told | null };
const Acted = createContext<Acting>({ act: () => undefined, told: null });

type Props = { initial: Told | null; undoLabel: string; undoFields: ReactNode; children: ReactNode };

/** All forms of a page act through here, so that each of them is answered in the same place. Without script they are plain forms. */
export function Acting({ initial, undoLabel, undoFields, children }: Props) {
  const [told, act] = useActionState(moderate, initial);
  return (
    <Acted value={{ act, told }}>
      <div aria-live="polite" role={told?.wrong ? "alert" : "status"}>
        {told && (
          <div className={told.wrong ? "said said-wrong my-5" : "said my-5"}>
            <span className="mr-3">{told.words}</span>
            {told.undo && (
              <ActForm className="contents" what="undo">
                {undoFields}
                <input name="commentId" type="hidden" value={told.undo.id} />
                <input name="version" type="hidden" value={told.undo.version} />
                <button className="button-plain" data-key="u" type="submit">
                  {undoLabel}
                </button>
              </ActForm>
            )}
          </div>
        )}
      </div>
      {children}
    </Acted>
  );
}

/** A form that says in `what` which of the desk's works it is. */
export function ActForm({ what, className, id, children }: { what: FormName; className?: string; id?: string; children: ReactNode }) {
  const { act } = use(Acted);
  return (
    <form action={act} className={className} id={id}>
      <input name="do" type="hidden" value={what} />
      {children}
      <Pending />
    </form>
  );
}

/** The text of a reply; one that could not be accepted comes back. */
export function ReplyText(described: { id: string; name: string; "aria-describedby": string | undefined }) {
  const { told } = use(Acted);
  return <textarea {...described} defaultValue={told?.typed} key={told?.typed ?? ""} maxLength={10_000} required rows={5} />;
}

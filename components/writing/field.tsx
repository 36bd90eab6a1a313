import type { ReactNode } from "react";

type Attributes = { id: string; name: string; className: string; "aria-describedby"?: string; "aria-invalid"?: true };
type Props = { name: string; label: string; help?: string; problem?: string; children: (attributes: Attributes) => ReactNode };

/** A labelled control with its help and its problem beside it, tied together for screen readers. */
export function Field({ name, label, help, problem, children }: Props) {
  const describedBy = [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(" ");
  return (
    <div>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      {children({
        id: name,
        name,
        className: "field",
        ...(describedBy && { "aria-describedby": describedBy }),
        ...(problem && { "aria-invalid": true }),
      })}
      {problem && (
        <p className="problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      {help && (
        <p className="hint mt-1" id={`${name}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

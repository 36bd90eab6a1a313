import type { ReactNode } from "react";

type Described = { id: string; name: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };
type Props = {
  id: string;
  /** Under which it is sent; the id, unless the page has several of them. */
  name?: string;
  label: string;
  /** Behind the label: "optional". */
  aside?: string | undefined;
  hint?: ReactNode;
  problem?: string | undefined;
  /** The control itself, told how it is described. */
  children: (described: Described) => ReactNode;
};

/** A labelled control of a form, with what is wrong with it beside it. */
export function Field({ id, name = id, label, aside, hint, problem, children }: Props) {
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {aside && <small>{aside}</small>}
      </label>
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children({ id, name, "aria-describedby": described || undefined, "aria-invalid": problem ? true : undefined })}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

// What a toolbar is made of.
import type { ReactNode } from "react";

type ToolProps = {
  label: string;
  /** Shown with the pointer on it; the label, unless there is more to say. */
  title?: string;
  className?: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
};

export function Tool({ label, title = label, className = "tool", pressed, disabled, onClick, children }: ToolProps) {
  return (
    <button
      aria-label={label}
      aria-pressed={pressed}
      className={className}
      disabled={disabled}
      onClick={onClick}
      title={title}
      type="button"
    >
      {children}
    </button>
  );
}

export const Icon = ({ path }: { path: string }) => (
  <svg aria-hidden="true" className="tool-icon" viewBox="0 0 24 24">
    <path d={path} />
  </svg>
);

type MenuProps<Name extends string> = {
  label: string;
  names: readonly Name[];
  texts: Readonly<Record<Name, string>>;
  /** What is the case already; without it the menu shows its own name, and does something with each choice. */
  value?: Name | undefined;
  onChoose: (name: Name) => void;
};

export function ToolMenu<Name extends string>({ label, names, texts, value, onChoose }: MenuProps<Name>) {
  const choose = (asked: string) => {
    const name = names.find((each) => each === asked);
    if (name) onChoose(name);
  };
  return (
    <select aria-label={label} className="tool-select" onChange={({ target }) => choose(target.value)} value={value ?? ""}>
      {value === undefined && <option value="">{label}</option>}
      {names.map((name) => (
        <option key={name} value={name}>
          {texts[name]}
        </option>
      ))}
    </select>
  );
}

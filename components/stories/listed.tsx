import type { ReactNode } from "react";

type Props = {
  id: string;
  title: string;
  /** Where there is more of the kind. */
  more?: { address: string; text: string };
  children: ReactNode;
};

/** A list with its heading, and the way to all of it. */
export function Listed({ id, title, more, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 className="ruled" id={id}>
        {title}
      </h2>
      {children}
      {more && (
        <a className="more" href={more.address}>
          {more.text}
        </a>
      )}
    </section>
  );
}

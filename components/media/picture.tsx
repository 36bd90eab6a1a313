import { passFor } from "#lib/media/pass";
import { focusClasses, mediaAddress, type Picture as Stored, sourcesOf } from "#lib/media/picture";

type Props = {
  picture: Stored;
  /** How wide it is shown, as the attribute `sizes` says it. */
  sizes: string;
  /** The largest picture of the page is fetched first; the others when they come near. */
  first?: boolean;
  /** Beside a title that says the same the picture is decoration. */
  decorative?: boolean;
};

/** A stored picture in its encodings and sizes; width and height keep its place while it loads. */
export function Picture({ picture, sizes, first = false, decorative = false }: Props) {
  const pass = passFor(picture.file);
  return (
    <picture>
      {sourcesOf(picture, pass).map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        className={focusClasses(picture)}
        src={mediaAddress(picture.file) + pass}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
        alt={decorative ? "" : (picture.alt ?? "")}
        loading={first ? undefined : "lazy"}
        fetchPriority={first ? "high" : undefined}
        decoding="async"
      />
    </picture>
  );
}

import { type Picture as Stored, sourcesOf } from "#lib/media/picture";

type Props = {
  picture: Stored;
  /** How wide it is shown, as the attribute `sizes` says it. */
  sizes: string;
  /** The largest picture of the page is fetched first; the others when they come near. */
  first?: boolean;
  /** Beside a title that says the same the picture is decoration. */
  decorative?: boolean;
};

/** A stored picture with its sizes; width and height keep its place while it loads. */
export function Picture({ picture, sizes, first = false, decorative = false }: Props) {
  const { src, srcSet } = sourcesOf(picture);
  return (
    <img
      src={src}
      srcSet={srcSet}
      sizes={srcSet && sizes}
      width={picture.width ?? undefined}
      height={picture.height ?? undefined}
      alt={decorative ? "" : (picture.alt ?? "")}
      loading={first ? undefined : "lazy"}
      fetchPriority={first ? "high" : undefined}
      decoding="async"
    />
  );
}

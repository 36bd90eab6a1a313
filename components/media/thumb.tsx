import { addressNear, focusClasses, type Picture } from "#lib/media/picture";

type Props = { picture: Picture; alt: string; className?: string };

/** A small view of a picture, cut to the shape of the list. */
export function Thumb({ picture, alt, className = "thumb" }: Props) {
  return (
    <img
      className={[className, focusClasses(picture)].filter(Boolean).join(" ")}
      src={addressNear(picture, 480)}
      width={picture.width ?? 16}
      height={picture.height ?? 10}
      alt={alt}
      loading="lazy"
      decoding="async"
    />
  );
}

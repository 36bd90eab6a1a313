import { composition } from "#lib/stories/composition";

type Props = {
  /** Decides the shapes and colours, for ever the same. */
  seed: string;
  width: number;
  height: number;
  /** Alternative text; without it the composition is decoration. */
  alt?: string;
};

/** Overlapping speech bubbles: the picture of a story that has none. */
export function Composition({ seed, width, height, alt }: Props) {
  const { ground, bubbles } = composition(seed, width, height);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="xMidYMid slice"
      role={alt ? "img" : undefined}
      aria-label={alt}
      aria-hidden={alt ? undefined : true}
    >
      <rect width={width} height={height} fill={ground} />
      {bubbles.map(({ path, fill }) => (
        <path key={path} className="bubble" d={path} fill={fill} />
      ))}
    </svg>
  );
}

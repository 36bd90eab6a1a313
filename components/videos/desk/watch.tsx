import { mediaAddress } from "#lib/media/picture";

type Props = {
  film: { file: string; width: number | null; height: number | null };
  captions?: { file: string; language: string } | undefined;
};

/** A film to be looked at by who works with it. */
export function Watch({ film: { file, width, height }, captions }: Props) {
  return (
    <video
      className="h-auto w-full bg-black"
      controls
      playsInline
      preload="metadata"
      src={mediaAddress(file)}
      width={width ?? 1280}
      height={height ?? 720}
    >
      {captions && <track kind="captions" src={mediaAddress(captions.file)} srcLang={captions.language} label={captions.language} />}
    </video>
  );
}

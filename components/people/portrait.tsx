import { Composition } from "#components/media/composition";
import { Picture } from "#components/media/picture";
import { whileLicensed } from "#lib/media/licensed";
import type { Picture as Stored } from "#lib/media/picture";

type Props = { person: { slug: string; portrait: Stored | null }; large?: boolean };

/** A face in a speech bubble; who has no portrait gets a composition of one's own. The name stands beside it. */
export function Portrait({ person, large = false }: Props) {
  const portrait = whileLicensed(person.portrait);
  return (
    <div className={large ? "portrait large" : "portrait"}>
      {portrait ? (
        <Picture picture={portrait} sizes={large ? "11rem" : "4rem"} decorative={!large} first={large} />
      ) : (
        <Composition seed={person.slug} width={200} height={200} />
      )}
    </div>
  );
}

import { Composition } from "#components/media/composition";
import { Picture } from "#components/media/picture";
import type { Picture as Stored } from "#lib/media/picture";

type Props = {
  story: { slug: string; picture: Stored | null; video?: { poster: Stored | null } | null };
  sizes: string;
  first?: boolean;
};

/** The picture of a teaser: the story's own, its film's poster, or the composition its slug decides. */
export function StoryPicture({ story, sizes, first }: Props) {
  const picture = story.picture ?? story.video?.poster;
  if (picture) return <Picture picture={picture} sizes={sizes} first={first} decorative />;
  return <Composition seed={story.slug} width={1200} height={750} />;
}

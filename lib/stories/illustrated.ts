// What a story shows of pictures, as long as their licences allow it.
import { whileLicensed } from "../media/licensed.ts";

type Licensed = { licenceEndsOn: Date | null } | null;
export type Illustrated = { picture: Licensed; video: { poster: Licensed } | null };

/** The parts of a story that show pictures, without those that may no longer be shown. */
export function illustrated<Story extends Illustrated>({ picture, video }: Story) {
  return { picture: whileLicensed(picture), video: video && { ...video, poster: whileLicensed(video.poster) } };
}

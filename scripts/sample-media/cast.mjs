// The voices of the sample interviews. A `size` below one makes a larger speaker; `pitch` and `speed` are Pico's, in per cent.
import { people } from "../../prisma/sample/publication.ts";

const voices = {
  "tilman-osterhage": { pitch: 84, speed: 126, size: 0.84, espeak: "de+m3" },
  "nele-akyol": { pitch: 112, speed: 104, size: 1.04, espeak: "de+f2" },
  "birte-kolbow": { pitch: 106, speed: 106, size: 1, espeak: "de+f2" },
  "anselm-rieger": { pitch: 76, speed: 124, size: 0.8, espeak: "de+m7" },
  "ruth-sander": { pitch: 94, speed: 110, size: 0.95, espeak: "de+f4" },
};

/** Who is heard: how the lower third names them, and the voice they are given. */
export const cast = Object.fromEntries(
  people.flatMap(({ slug, name, title }) => (voices[slug] ? [[slug, { name, role: title, voice: voices[slug] }]] : [])),
);

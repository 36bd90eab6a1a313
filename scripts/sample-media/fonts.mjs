// Tells the library that draws text where our typefaces lie. Import this before sharp.
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(tmpdir(), "sample-media-fonts");
mkdirSync(folder, { recursive: true });
const file = join(folder, "fonts.conf");
const ours = fileURLToPath(new URL("../../lib/cards/type", import.meta.url));
// The title cut calls itself "Newsreader 16pt", which Pango would read as a size.
const renamed =
  '<match target="scan"><test name="family"><string>Newsreader 16pt</string></test><edit name="family" mode="assign"><string>Newsreader</string></edit></match>';
writeFileSync(file, `<?xml version="1.0"?><fontconfig><dir>${ours}</dir><cachedir>${folder}</cachedir>${renamed}</fontconfig>`);
process.env.FONTCONFIG_FILE = file;

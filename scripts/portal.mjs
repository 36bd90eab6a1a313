// `npm run portal`: from a fresh clone to a running portal. This half needs nothing but Node 20; it installs, and Node 24 goes on.
import { install } from "./install.mjs";
import { server } from "./memory.mjs";
import { handOver } from "./node.mjs";
import { step, tell } from "./step.mjs";

const begun = Date.now();
try {
  await step("dependencies", (say, begin) => say(install(begin) ? "installed from package-lock.json" : "complete"));
  handOver("start.ts", { ...server, args: ["portal", String(begun)] });
} catch (error) {
  tell(error);
  process.exit(1);
}

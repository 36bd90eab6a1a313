// `npm test`: from a fresh clone to a verdict. This half needs nothing but Node 20; it installs, and Node 24 goes on.
import { install } from "./install.mjs";
import { handOver } from "./node.mjs";
import { step, tell } from "./step.mjs";

try {
  await step("dependencies", (say, begin) => say(install(begin) ? "installed from package-lock.json" : "complete"));
  handOver("verdict.ts");
} catch (error) {
  tell(error);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

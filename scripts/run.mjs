// Every command but the two that install: `node scripts/run.mjs NAME …` runs scripts/NAME.ts under Node 24.
import { server } from "./memory.mjs";
import { handOver } from "./node.mjs";
import { tell } from "./step.mjs";

const [name, ...args] = process.argv.slice(2);
try {
  handOver(`${name}.ts`, { args, ...(name === "start" && args[0] === "production" ? server : {}) });
} catch (error) {
  tell(error);
  process.exit(1);
}

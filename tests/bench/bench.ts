// What every benchmark is: given a portal and what was laid into it, it comes to figures.
import type { Portal } from "./portal.ts";
import type { Figure } from "./report.ts";
import type { Seeded } from "./seed.ts";

export type Bench = (portal: Portal, seeded: Seeded) => Promise<Figure[]>;

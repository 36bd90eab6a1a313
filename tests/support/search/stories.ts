// Short invented stories to be searched: names, title, standfirst, text. Beside what somebody looks for stand others that only look like it.
import { crafts } from "./stories/crafts.ts";
import { customers } from "./stories/customers.ts";
import { health } from "./stories/health.ts";
import { living } from "./stories/living.ts";
import { roads } from "./stories/roads.ts";
import { town } from "./stories/town.ts";

/** A name by which the queries mean it, title, standfirst and text. */
export type Told = readonly [name: string, title: string, standfirst: string, text: string];

export const told: readonly Told[] = [...customers, ...crafts, ...health, ...living, ...roads, ...town];

// Makes pages before anybody asks for them.
import type { Document } from "./documents.ts";
import { renderDocument } from "./documents.ts";
import type { DoorOptions } from "./door.ts";
import { findRoute } from "./route.ts";
import { readTarget } from "./target.ts";

type Options = Pick<DoorOptions, "renderer" | "cache" | "siteUrl" | "noindex">;
export type Renewed = { path: string; status: number };

/** Asks the cache for these addresses, which renders what it has forgotten. @returns what each of them answers now */
export function createRenewal({ renderer, cache, siteUrl, noindex }: Options) {
  return (paths: readonly string[]): Promise<Renewed[]> =>
    Promise.all(
      paths.map(async (path) => {
        const target = readTarget(path);
        const route = typeof target === "string" ? undefined : findRoute(target);
        if (!route || route === "bad" || route.audience !== "everybody") return { path, status: 404 };
        if (cache.get(route.key)) return { path, status: 200 };
        const render = () => renderDocument(route.inner, route.name, "br", { renderer, siteUrl, noindex });
        const { status }: Document = await cache.fly(route.key, render);
        return { path, status };
      }),
    );
}

// What a plan does when its time has come: the same commands that a person presses, with the rights of whoever planned it.
import type { Prisma } from "#prisma/generated/client";
import type { Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { publishStory, takeDownStory } from "../../publishing/commands.ts";
import { restoreRevision } from "../../writing/revisions/commands.ts";
import { currentRevision } from "../commands.ts";

/** What a plan needs to know of itself and of its story. */
export const planNow = {
  id: true,
  action: true,
  state: true,
  at: true,
  storyId: true,
  revision: true,
  baseRevision: true,
  words: true,
  createdById: true,
  failures: true,
  story: { select: { id: true, state: true, createdById: true, version: true, kind: true, locale: true, slug: true, title: true } },
} as const;
export type PlanNow = Prisma.PlanGetPayload<{ select: typeof planNow }>;

export type Settled = { state: "done" | "asked" | "refused"; reason?: string; detail?: readonly string[] };

/** Does it, or says why not; without a writer nobody who may has planned it. */
export async function act(tx: Transaction, plan: PlanNow, writer: Writer | null): Promise<Settled> {
  const { action, storyId, story, words } = plan;
  if (action === "embargo") return { state: "done" };
  if (!writer) return { state: "refused", reason: "not-allowed" };
  if (action === "publish" && story.state === "published") return { state: "done", reason: "already" };
  if (action === "unpublish" && story.state !== "published") return { state: "done", reason: "already" };
  if (action === "publish") return settledBy(await publishStory(storyId, story.version, writer));
  if (action === "unpublish") return settledBy(await takeDownStory(storyId, story.version, words, writer));
  return update(tx, plan, writer);
}

/** A text that was prepared before somebody changed the story would take that change back: a person has to look. */
async function update(tx: Transaction, { storyId, story, revision, baseRevision, words }: PlanNow, writer: Writer): Promise<Settled> {
  if (story.state !== "published") return { state: "refused", reason: "not-public" };
  if (baseRevision !== null && baseRevision !== (await currentRevision(tx, storyId)))
    return { state: "refused", reason: "changed-meanwhile" };
  const saved = await restoreRevision(storyId, revision ?? 0, story.version, writer, words);
  if (typeof saved === "string" || "lacks" in saved) return settledBy(saved);
  return { state: "done" };
}

function settledBy(outcome: string | { lacks: readonly string[] }): Settled {
  if (outcome === "moved") return { state: "done" };
  return typeof outcome === "string" ? { state: "refused", reason: outcome } : { state: "refused", reason: "lacks", detail: outcome.lacks };
}

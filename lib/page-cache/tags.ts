// What a page is made of. Pages name it while they render; the door keeps it beside the page, and a change names the same tags.
import { AsyncLocalStorage } from "node:async_hooks";
import type { ReactElement } from "react";

/**
 * `front`: lists of stories; `lists`: which stories stand beside every other; `people`: any person or organisation; `topic`: which chapters a topic has, and how they are called;
 * `site`: every page; `*`: everything.
 */
export type Tag =
  | "front"
  | "lists"
  | "people"
  | "site"
  | "*"
  | `story:${string}`
  | `comments:${string}`
  | `tag:${string}`
  | `topic:${string}`
  | `series:${string}`;

/** What is learnt about a page while it renders. */
export type Render = {
  tags: Set<Tag>;
  /** The document, not written yet. */
  document?: ReactElement;
  /** Whoever is sent the page reads this story. */
  storyId?: string;
  /** The page is not kept beyond this moment. */
  expiresAt?: Date;
  /** Status that the door answers with, instead of Next's. */
  status?: number;
  /** The page is never kept: it is somebody's own. */
  personal?: boolean;
  /** It shows what is not public: its files come with passes. */
  showsHidden?: boolean;
  /** The one foreign origin that it shows in a frame, because its reader asked for that. */
  frames?: string;
};

const place = Symbol.for("podium.render");
const shared: typeof globalThis & { [place]?: AsyncLocalStorage<Render> } = globalThis;
// One storage for both copies of this module.
shared[place] ??= new AsyncLocalStorage<Render>();
export const currentRender = shared[place];

/** Says what the page being rendered is made of. Outside a render it does nothing. */
export function madeOf(...tags: Tag[]): void {
  for (const tag of tags) currentRender.getStore()?.tags.add(tag);
}

/** The page being rendered is this document; the door has it written. */
export function shows(document: ReactElement): void {
  const render = currentRender.getStore();
  if (render) render.document = document;
}

/** Whoever is sent the page being rendered reads this story. */
export function isPageOf(storyId: string): void {
  const render = currentRender.getStore();
  if (render) render.storyId = storyId;
}

/** The page being rendered is stale after `moment`; the earliest wins. */
export function expiresAt(moment: Date): void {
  const render = currentRender.getStore();
  if (render && (!render.expiresAt || moment < render.expiresAt)) render.expiresAt = moment;
}

/** The door answers the page being rendered with this status (410 for what was taken down). */
export function answerWith(status: number): void {
  const render = currentRender.getStore();
  if (render) render.status = status;
}

/** The page being rendered is personal: never kept, `no-store`, `noindex`. */
export function personal(): void {
  const render = currentRender.getStore();
  if (render) render.personal = true;
}

/** The page being rendered is personal, and shows what readers cannot see yet to somebody who may. */
export function showsHidden(): void {
  personal();
  const render = currentRender.getStore();
  if (render) render.showsHidden = true;
}

/** The page being rendered is personal, and shows in a frame what lies at `origin`. */
export function framesFrom(origin: string): void {
  personal();
  const render = currentRender.getStore();
  if (render) render.frames = origin;
}

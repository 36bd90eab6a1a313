"use client";

import { useSyncExternalStore } from "react";

type Story = { id: string; version: number };

const newest = new Map<string, number>();
const listeners = new Set<() => void>();

/** The editor has saved: the other forms of the page build on that. */
export function announceVersion({ id, version }: Story): void {
  newest.set(id, Math.max(version, newest.get(id) ?? 0));
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The version of the story that a form changes: the page's own, or a later one that this window has saved by itself. */
export function VersionField({ story }: { story: Story }) {
  const saved = useSyncExternalStore(
    listen,
    () => newest.get(story.id) ?? 0,
    () => 0,
  );
  return <input type="hidden" name="version" value={Math.max(saved, story.version)} />;
}

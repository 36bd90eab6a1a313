import { afterEach, expect, test, vi } from "vitest";
import { db } from "#lib/db";
import { enqueue } from "#lib/jobs/queue";
import { type Handlers, startWorker, stopWorker } from "#lib/jobs/worker";

afterEach(stopWorker);

const nothing = async () => {};
const idle: Handlers = {
  "akismet-check": nothing,
  "akismet-key": nothing,
  "akismet-feedback": nothing,
  "unstick-comments": nothing,
  retention: nothing,
  "licence-mail": nothing,
  mail: nothing,
  "keep-learned": nothing,
  "picture-sizes": nothing,
  transcode: nothing,
  invitation: nothing,
  welcome: nothing,
  "security-mail": nothing,
  "check-links": nothing,
  "story-card": nothing,
  "rank-stories": nothing,
  "waiting-mail": nothing,
};

test("a job comes about with its transaction, and not without it", async () => {
  const done: string[] = [];
  await startWorker({ ...idle, "akismet-feedback": async ({ commentId }) => done.push(commentId) });
  await db.$transaction(async (tx) => enqueue(tx, "akismet-feedback", { commentId: "kept" }));
  const failed = db.$transaction(async (tx) => {
    await enqueue(tx, "akismet-feedback", { commentId: "rolled back" });
    throw new Error("no");
  });
  await expect(failed).rejects.toThrow("no");
  await vi.waitFor(() => expect(done).toContain("kept"), 5_000);
  await enqueue(db, "akismet-feedback", { commentId: "after" });
  await vi.waitFor(() => expect(done).toContain("after"), 5_000);
  expect(done).toEqual(["kept", "after"]);
});

test("of several waiting jobs with one key only the first stays", async () => {
  const done: string[] = [];
  await startWorker(idle);
  await stopWorker();
  for (const commentId of ["one", "two"]) await enqueue(db, "akismet-feedback", { commentId }, { key: "same" });
  await enqueue(db, "akismet-feedback", { commentId: "three" }, { key: "other" });
  await startWorker({ ...idle, "akismet-feedback": async ({ commentId }) => done.push(commentId) });
  await vi.waitFor(() => expect(done.toSorted()).toEqual(["one", "three"]), 5_000);
});

test("what fails is tried again; a stopped worker leaves its jobs to the next", async () => {
  await startWorker(idle);
  await stopWorker();
  await enqueue(db, "akismet-feedback", { commentId: "later" });
  const done: string[] = [];
  await startWorker({ ...idle, "akismet-feedback": async ({ commentId }) => done.push(commentId) });
  await vi.waitFor(() => expect(done).toEqual(["later"]), 5_000);
});

test("every mail is a job of its own", async () => {
  const subjects: string[] = [];
  await startWorker(idle);
  await stopWorker();
  const mail = { to: "ada@example.org", paragraphs: [] };
  for (const subject of ["one", "two", "three"]) await enqueue(db, "mail", { ...mail, subject });
  await startWorker({ ...idle, mail: async ({ subject }) => subjects.push(subject) });
  await vi.waitFor(() => expect(subjects.toSorted()).toEqual(["one", "three", "two"]), 8_000);
});

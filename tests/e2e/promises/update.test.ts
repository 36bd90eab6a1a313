// Pages stay open while the portal is updated. What was opened before is sent after.
import { afterAll, beforeAll, expect, test } from "vitest";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { startSession } from "#lib/accounts/sessions/commands";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { freePort } from "#lib/start/port";
import { beginStory } from "#lib/writing/commands";
import { aWriter } from "#tests/support/accounts";
import { ask, send } from "#tests/support/asking";
import { aStory } from "#tests/support/factories";
import { formIn } from "#tests/support/html-form";
import { aPortal, type PortalOnRoad } from "#tests/support/portal-on-road";
import { buildAnew, buildIdOf, type SecondBuild } from "#tests/support/second-build";

let build: SecondBuild;
let before: PortalOnRoad;
let after: PortalOnRoad | undefined;
const port = String(await freePort());

beforeAll(async () => {
  [build, before] = await Promise.all([buildAnew(), aPortal("before the update", { PORT: port })]);
}, 600_000); // a build beside other work may take minutes
afterAll(async () => {
  await before?.end();
  await after?.end();
  build?.remove();
}, 60_000);

test("what was opened before an update can be sent after it", async () => {
  const story = await aStory();
  const writer = await aWriter("editor");
  const cookie = `${sessionCookie(before.address)}=${await startSession(writer.id)}`;
  const desk = pathTo("deskStory", "de", { id: await beginStory("report", writer) });
  const page = await ask(before.address, addressOf(story));
  const editor = await ask(before.address, desk, { headers: { cookie } });
  expect([page.status, editor.status]).toEqual([200, 200]);
  await before.end();

  expect(build.id).not.toBe(buildIdOf("."));
  after = await aPortal("after the update", { PORT: port }, "production", build.folder);

  // A reader's form has an address that no build changes.
  const comment = formIn(page.text, /id="schreiben"/);
  const text = "Diesen Satz habe ich angefangen, bevor das Portal erneuert wurde.";
  const sent = await send(after.address, comment.action ?? "", { ...comment.fields, name: "Ada", text });
  expect(sent.status).toBe(303);
  expect((await ask(after.address, sent.headers.location ?? "")).text).toContain("wird geprüft");
  expect(await db.comment.count({ where: { storyId: story.id, source: text } })).toBe(1);

  // A form of the desk may have to be opened again: that is said, and nothing typed is lost.
  const writing = formIn(editor.text, /name="title"/);
  const typed = {
    ...writing.fields,
    title: "Ein Titel",
    standfirst: "Ein Vorspann & mehr.",
    body: "Ein langer Text,\nan dem ich <lange> saß.",
  };
  expect(Object.keys(typed).some((name) => name.startsWith("$ACTION"))).toBe(true);
  const refused = await sendParts(after.address, desk, typed, cookie);
  expect(refused.status).toBe(409);
  expect(refused.headers["content-type"]).toContain("text/html");
  expect(refused.text).toContain("Das Portal wurde inzwischen erneuert");
  expect(refused.text.replaceAll("\r\n", "\n")).toContain("Ein langer Text,\nan dem ich &lt;lange&gt; saß.");
  expect(refused.text).toContain("Ein Vorspann &amp; mehr.");
  expect(refused.text).toContain(`href="${desk}"`);

  // Opened again, the form is a new one.
  const fresh = formIn((await ask(after.address, desk, { headers: { cookie } })).text, /name="title"/);
  expect(fresh.fields).not.toEqual(writing.fields);
});

/** Sends a form of the desk as browsers send those that may hold files. */
async function sendParts(address: string, path: string, fields: Readonly<Record<string, string>>, cookie: string) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const encoded = new Response(form);
  const headers = { "content-type": encoded.headers.get("content-type") ?? "", cookie, origin: address };
  return ask(address, path, { method: "POST", headers, body: Buffer.from(await encoded.arrayBuffer()) });
}

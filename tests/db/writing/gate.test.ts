import { expect, test } from "vitest";
import type { Writer } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { storyDocument } from "#lib/documents/document";
import { newId } from "#lib/id";
import { moveStory } from "#lib/publishing/commands";
import { beginStory, saveStory } from "#lib/writing/commands";
import { askAnew, checkLinks } from "#lib/writing/gate/links/commands";
import { gateOf } from "#lib/writing/gate/queries";
import { storyFields } from "#lib/writing/schema";
import { anAccount, aWriter } from "#tests/support/accounts";
import { declareAll } from "#tests/support/guests";

const empty = { locale: "de", form: "report", label: "none", aiDisclosure: "none", organisationId: "", tags: "", kicker: "" };
const text = (writer: Writer, body: string) =>
  storyFields.parse({ ...empty, title: `Zuhören ${newId()}`, authorId: writer.personId, standfirst: "Bald.", body });

async function aDraft(body: string, role: "editor" | "guest_author" = "editor") {
  const writer = await aWriter(role);
  const id = await beginStory("report", writer);
  await saveStory(id, 1, text(writer, body), "", writer);
  return { id, writer };
}
const versionOf = async (id: string) => (await db.story.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

test("a warning is confirmed by whoever publishes, and what was confirmed is recorded with the approval", async () => {
  const { id, writer } = await aDraft("Dieser Text ist gesponsert.");
  const warnings = [{ code: "label", about: "gesponsert" }];
  expect(await moveStory(id, await versionOf(id), "publish", {}, writer)).toEqual({ lacks: [], warnings });
  expect(await moveStory(id, await versionOf(id), "publish", { confirmed: ["link gesponsert"] }, writer)).toEqual({ lacks: [], warnings });
  expect(await moveStory(id, await versionOf(id), "publish", { confirmed: ["label gesponsert"] }, writer)).toBe("moved");
  expect(await db.storyApproval.findMany({ where: { storyId: id }, select: { userId: true, confirmed: true } })).toEqual([
    { userId: writer.id, confirmed: ["label gesponsert"] },
  ]);
});

test("what is missing is not passed by confirming, whatever is sent", async () => {
  const writer = await aWriter("editor");
  const id = await beginStory("report", writer);
  const all = { confirmed: ["title", "standfirst", "body", "author"] };
  expect(await moveStory(id, 1, "publish", all, writer)).toMatchObject({ lacks: ["title", "standfirst", "body"] });
  expect(await moveStory(id, 1, "publish", { confirmed: "all" }, writer)).toMatchObject({ lacks: ["title", "standfirst", "body"] });
});

test("pictures inside the text are looked at like the one above it", async () => {
  const writer = await aWriter("editor");
  const media = { kind: "image", contentType: "image/jpeg", bytes: 1, createdById: writer.id } as const;
  const bare = newId();
  await db.media.create({ data: { id: bare, file: `${bare}.jpg`, originalName: "leer.jpg", ...media }, select: { id: true } });
  const id = await beginStory("report", writer);
  const attrs = { mediaId: bare, alt: null, caption: null, credit: "Foto: A. B.", licence: null };
  const words = { type: "paragraph", content: [{ type: "text", text: "Ein Wort." }] };
  const body = storyDocument.parse({ version: 1, type: "doc", content: [words, { type: "picture", attrs }] });
  const fields = { ...text(writer, ""), body };
  await saveStory(id, 1, fields, "", writer);
  expect(await gateOf(id, writer)).toMatchObject({ findings: { lacks: ["alt", "licence"], warnings: [] } });
});

test("a guest submits once interests and rights are declared", async () => {
  const { id, writer: guest } = await aDraft("Ein Wort.", "guest_author");
  expect(await moveStory(id, await versionOf(id), "submit", {}, guest)).toEqual({ lacks: ["interests", "rights"], warnings: [] });
  await declareAll(id, guest);
  expect(await moveStory(id, await versionOf(id), "submit", {}, guest)).toBe("moved");
});

test("links are asked from the queue, and what is dead warns until somebody asks again", async () => {
  const { id, writer } = await aDraft("Mehr [hier](https://tot.example/) und [dort](https://lebt.example/).");
  const asked: string[] = [];
  const ask = async (address: string) => {
    asked.push(address);
    return address.includes("tot") ? { status: 404, problem: "" as const } : { status: 200, problem: "" as const };
  };
  expect(await gateOf(id, writer)).toMatchObject({ links: 2, findings: { warnings: [], unchecked: 2 } });
  await checkLinks(id, ask);
  await checkLinks(id, ask);
  expect(asked.toSorted()).toEqual(["https://lebt.example/", "https://tot.example/"]);
  expect(await gateOf(id, writer)).toMatchObject({
    findings: { warnings: [{ code: "link", about: "https://tot.example/" }], unchecked: 0 },
  });
  expect(await askAnew(id, await anAccount("guest_author"))).toBe("not-allowed");
  expect(await askAnew(id, writer)).toBe("asked");
  expect(await gateOf(id, writer)).toMatchObject({ findings: { warnings: [], unchecked: 2 } });
});

test("whoever links to a name learns nothing about the house's own network: what is private looks like what is unknown", async () => {
  const hosts = ["drucker", "gibtesnicht", "anschluss"].map((name) => `https://${name}-${newId()}.example/`);
  const { id, writer } = await aDraft(hosts.map((host) => `Mehr [hier](${host}).`).join(" "));
  const why = ["private", "name", "port"] as const;
  await checkLinks(id, async (address) => ({ status: null, problem: why[hosts.indexOf(address)] ?? "silence" }));
  const gate = await gateOf(id, writer);
  expect(gate?.answers.map(({ status, problem }) => ({ status, problem }))).toEqual(
    hosts.map(() => ({ status: null, problem: "unreachable" })),
  );
});

test("where other hosts are not to be asked no link is, and nothing warns of what nobody can know", async () => {
  const { id, writer } = await aDraft("Mehr [hier](https://niemand-fragt.example/).");
  process.env.LINK_CHECK = "off";
  try {
    await checkLinks(id, async () => Promise.reject(new Error("somebody asked")));
    expect(await askAnew(id, writer)).toBe("off");
    expect(await gateOf(id, writer)).toMatchObject({
      findings: { warnings: [], unchecked: 0 },
      unasked: ["https://niemand-fragt.example/"],
      mayAsk: false,
    });
  } finally {
    delete process.env.LINK_CHECK;
  }
});

test("the gate says nothing of a story to those who may not read it", async () => {
  const { id } = await aDraft("Ein Wort.");
  for (const role of ["reader", "guest_author", "author", "moderator"] as const) expect(await gateOf(id, await anAccount(role))).toBeNull();
});

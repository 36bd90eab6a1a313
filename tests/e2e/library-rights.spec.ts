// The library's table of rights, walked through the addresses that answer by it.
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { mayDoWith, mayUpload } from "#lib/library/rights";
import { mediaAddress } from "#lib/media/picture";
import { folderStorage } from "#lib/media/storage";
import { Role } from "#prisma/generated/enums";
import { anAccount } from "#tests/support/accounts";
import { aPublishedGuest } from "#tests/support/guests";
import { aPicture, pixels } from "#tests/support/pictures";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";
import { asker, inTurns, send, template } from "#tests/support/story-rights";

const json = { accept: "application/json" };

/** A picture with its file and its master. */
async function aFile(dataFolder: string, createdById: string | null) {
  const { id, file } = await aPicture({ createdById });
  const files = folderStorage(() => `${dataFolder}/media`);
  const master = file.replace(".jpg", "-master.jpg");
  for (const name of [file, master]) await files.keep(name, Buffer.from("pixels"));
  return { item: pathTo("libraryItem", "de", { id }), file: mediaAddress(file), master: mediaAddress(master) };
}

for (const role of Object.values(Role)) {
  test(`a ${role} reaches in the library what the table says, and nothing else`, async ({ browser, portal }) => {
    const { page, account } = await signedIn(browser, portal.address, role);
    const ask = async (address: string) => (await page.request.get(address, { maxRedirects: 0 })).status();
    const upload = () =>
      page.request.post(pathTo("upload", "de"), {
        headers: { ...json, origin: portal.address },
        multipart: { files: { name: "x.png", mimeType: "image/png", buffer: Buffer.from("no picture") } },
      });
    const enters = mayUpload(account) ? 200 : 403;
    expect([await ask(pathTo("library", "de")), await ask(pathTo("pictureChoices", "de"))]).toEqual([enters, enters]);
    expect((await upload()).status()).toBe(enters);
    for (const createdById of [account.id, null]) {
      const sees = mayDoWith(account, "see", { createdById }) ? 200 : 404;
      const { item, file, master } = await aFile(portal.dataFolder, createdById);
      expect([createdById, await ask(item), await ask(file), await ask(master)]).toEqual([createdById, sees, sees, sees]);
      for (const variant of [`${item}.rsc`, `${file}.rsc`]) expect(await ask(variant)).toBe(404);
    }
  });
}

type Deed = {
  action: "describe" | "replace" | "delete";
  form: RegExp;
  fields: () => Promise<Record<string, string | Blob>>;
  done: (id: string, file: string) => Promise<boolean>;
};
const isThere = async (where: { id: string; alt?: string; focusX?: number; file?: string }) => (await db.media.count({ where })) > 0;
const said = { alt: "Anders", caption: "", credit: "", licence: "", licenceEndsOn: "" };
const section = { focusX: "10", focusY: "10", left: "0", top: "0", right: "0", bottom: "0" };

const deeds: Readonly<Record<string, Deed>> = {
  "describes a file": {
    action: "describe",
    form: /name="decorative"/,
    fields: async () => said,
    done: (id) => isThere({ id, alt: "Anders" }),
  },
  "moves the point that stays in sight": {
    action: "describe",
    form: /Ausschnitt speichern|name="focusX"/,
    fields: async () => section,
    done: (id) => isThere({ id, focusX: 10 }),
  },
  "puts other pixels into a file": {
    action: "replace",
    form: /name="file"/,
    fields: async () => ({ file: new File([new Uint8Array(await pixels(40, 40))], "neu.png", { type: "image/png" }) }),
    done: async (id, file) => !(await isThere({ id, file })),
  },
  "deletes a file": {
    action: "delete",
    form: /Löschen|löschen/,
    fields: async () => ({}),
    done: async (id) => !(await isThere({ id })),
  },
};

for (const [name, { action, form, fields, done }] of Object.entries(deeds)) {
  test(`whoever ${name} may do so by the library's table, and nobody else by the same form`, async ({ portal: { address } }) => {
    test.setTimeout(90_000);
    const editor = await anAccount("editor");
    const shown = await aPicture({ createdById: editor.id });
    const copy = await template(address, pathTo("libraryItem", "de", { id: shown.id }), await asker(editor, address), form);
    const wrong: unknown[] = [];
    const other = await anAccount("author");
    const people = [...(await Promise.all(Object.values(Role).map(async (role) => asker(await anAccount(role), address)))), null];
    const tries = people.flatMap((who) => [true, false].map((own) => ({ who, own })));
    await inTurns(tries, async ({ who, own }) => {
      const createdById = own && who ? who.account.id : other.id;
      const { id, file } = await aPicture({ createdById });
      await send(address, pathTo("libraryItem", "de", { id }), who, { ...copy, ...(await fields()), id, version: "1" });
      const may = who !== null && mayDoWith(who.account, action, { createdById });
      if ((await done(id, file)) !== may) wrong.push({ role: who?.account.role, own, may });
    });
    expect(wrong).toEqual([]);
  });
}

test("a picture is uploaded by those who may, under their own name", async ({ portal: { address } }) => {
  const content = new Uint8Array(await pixels(40, 40));
  for (const role of Object.values(Role)) {
    const who = await asker(await anAccount(role), address);
    const files = new File([content], "neu.png", { type: "image/png" });
    await send(address, pathTo("upload", "de"), who, { files, createdById: "somebody", userId: "somebody", story: "" });
    expect([role, await db.media.count({ where: { createdById: who.account.id } })]).toEqual([role, mayUpload(who.account) ? 1 : 0]);
  }
});

test("a guest's face that readers see is not replaced past an editor", async ({ portal: { address } }) => {
  const [{ guest, personId }, editor] = [await aPublishedGuest(), await anAccount("editor")];
  const { id, file } = await aPicture({ createdById: guest.id });
  await db.person.update({ where: { id: personId }, data: { portraitId: id }, select: { id: true } });
  const path = pathTo("libraryItem", "de", { id });
  const copy = await template(address, path, await asker(editor, address), /name="file"/);
  const picture = new File([new Uint8Array(await pixels(40, 40))], "neu.png", { type: "image/png" });
  await send(address, path, await asker(guest, address), { ...copy, file: picture });
  expect(await isThere({ id, file })).toBe(true);
});

test("nobody who is not signed in reaches the library, its files or its upload, and no foreign page sends one", async ({
  browser,
  request,
  portal,
}) => {
  const { item, file, master } = await aFile(portal.dataFolder, null);
  const ask = async (address: string) => (await request.get(address, { maxRedirects: 0 })).status();
  expect([await ask(file), await ask(master), await ask(pathTo("pictureChoices", "de"))]).toEqual([404, 404, 401]);
  for (const address of [pathTo("library", "de"), item]) expect(await ask(address)).toBe(307);
  const multipart = { files: { name: "x.png", mimeType: "image/png", buffer: await pixels(20, 20) } };
  const sent = await request.post(pathTo("upload", "de"), { headers: { ...json, origin: portal.address }, multipart });
  expect(sent.status()).toBe(401);
  const editor = await signedIn(browser, portal.address, "editor");
  const foreign = await editor.page.request.post(pathTo("upload", "de"), {
    headers: { ...json, origin: "https://elsewhere.example" },
    multipart,
  });
  expect(foreign.status()).toBe(403);
});

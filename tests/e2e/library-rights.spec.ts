// The library's table of rights, walked through the addresses that answer by it.
import { pathTo } from "#lib/addresses";
import { mayDoWith, mayUpload } from "#lib/library/rights";
import { mediaAddress } from "#lib/media/picture";
import { folderStorage } from "#lib/media/storage";
import { Role } from "#prisma/generated/enums";
import { aPicture, pixels } from "#tests/support/pictures";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

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

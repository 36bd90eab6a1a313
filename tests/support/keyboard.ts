// Somebody who has no mouse: goes from stop to stop, sees where the keyboard is, and is never sent back to the start.
import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any page has. */
const most = 220;

/** Where the keyboard is: "nowhere", "seen", or an element of which one does not see that it has the focus. */
const standing = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return "nowhere";
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    const isSeen = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    return isSeen ? "seen" : at.outerHTML.slice(0, 200);
  });

const isAt = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the keyboard is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press("Tab");
    const now = await standing(page);
    if (now !== "nowhere") expect(now).toBe("seen");
    if (await isAt(target)) return;
  }
  throw new Error(`${most} stops, and never at ${target}`);
}

export async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.evaluate(() => {
    document.documentElement.dataset.worked = "";
  });
  await page.keyboard.press(key);
}

/** Types into a field in place of what stands there. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

/** Chooses what begins with these letters. */
export async function chooseIn(page: Page, target: Locator, letters: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(letters);
  await expect(target.locator("option:checked")).toContainText(letters);
}

/** Opens the window in which a file is chosen, and takes one. */
export async function chooseFile(
  page: Page,
  target: Locator,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await tabTo(page, target);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles(file);
}

/** What was done is said, and the keyboard goes on from where it was, or from what is said; on a page that was loaded anew from its top. */
export async function isDone(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByText(words).first()).toBeAttached();
  await page.waitForLoadState("networkidle");
  const goesOn = async () => {
    const isSamePage = await page.evaluate(() => "worked" in document.documentElement.dataset);
    return isSamePage ? standing(page) : "seen";
  };
  await expect.poll(() => goesOn().catch(() => "on its way to another page")).toBe("seen");
  await page.waitForLoadState("networkidle");
}

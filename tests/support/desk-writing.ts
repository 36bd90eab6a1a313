// Somebody at the desk with a text open in the editor.
import type { Browser, Locator, Page } from "@playwright/test";
import { expect } from "#tests/support/playwright";
import { signedIn, type Visitor } from "#tests/support/sign-in";

export const editorOf = (page: Page): Locator => page.locator('[contenteditable="true"][role="textbox"]');

/** A draft of one's own, open in the editor. */
export async function writingA(browser: Browser, address: string, role: "guest_author" | "editor" = "guest_author"): Promise<Visitor> {
  const writer = await signedIn(browser, address, role, { script: true });
  await writer.page.goto("/redaktion/beitraege/neu");
  await writer.page.getByRole("button", { name: role === "editor" ? "Bericht beginnen" : "Gastbeitrag beginnen" }).click();
  await expect(editorOf(writer.page)).toBeVisible();
  return writer;
}

/** Waits until the editor says that everything is on the server. */
export const allKept = (page: Page): Promise<void> => expect(page.locator('[data-standing="kept"]')).toContainText("Gespeichert um");

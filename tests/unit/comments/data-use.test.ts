import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type DataUse, DataUseNotice } from "#components/comments/data-use";
import { pathTo } from "#lib/addresses";

const notice = (dataUse: DataUse) => renderToStaticMarkup(createElement(DataUseNotice, { dataUse, locale: "de" }));

test("under the form stands who looks at a comment, and where the privacy notice says more", () => {
  const byPerson = notice({ byPerson: true, akismet: null });
  expect(byPerson).not.toBe(notice({ byPerson: false, akismet: null }));
  expect(byPerson).toContain(`href="${pathTo("privacy", "de")}#kommentare"`);
});

test("Akismet is named as the settings say: off, or on with exactly what is sent", () => {
  const off = notice({ byPerson: true, akismet: null });
  const on = [false, true].flatMap((email) => [false, true].map((address) => notice({ byPerson: true, akismet: { email, address } })));
  expect(new Set([off, ...on]).size).toBe(5);
  for (const words of on) expect(words).toContain("Akismet");
});

import { expect, test } from "vitest";
import { compose } from "#lib/mail/mail";

const plain = { to: "ada@example.org", subject: "Betreff", paragraphs: ["Guten Tag,"] };

test("a line break in a subject or an address begins no other header", () => {
  const mail = compose({ ...plain, to: "ada@example.org\r\nBcc: eve@example.org", subject: "Hallo\r\nBcc: eve@example.org\u0000" });
  expect(mail.subject).toBe("Hallo Bcc: eve@example.org");
  expect(mail.to).not.toMatch(/[\r\n]/);
});

test("what looks like HTML stays text", () => {
  const { html } = compose({ ...plain, paragraphs: [`<img src="https://evil.example/x.png"> & 'mehr'`] });
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=&quot;https://evil.example/x.png&quot;&gt; &amp; &#39;mehr&#39;");
});

test("the link stands in both forms of the mail", () => {
  const { text, html } = compose({ ...plain, action: { label: "Anmelden", url: "https://portal.example/a?b=1&c=2" } });
  expect(text).toBe("Guten Tag,\n\nAnmelden:\nhttps://portal.example/a?b=1&c=2\n");
  expect(html).toContain(`<a href="https://portal.example/a?b=1&amp;c=2">Anmelden</a>`);
});

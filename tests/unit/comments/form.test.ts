import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentDraft, problemsOf } from "#lib/comments/schema";
import { problemText } from "#lib/comments/words";
import { keepable, readForm } from "#lib/drafts/form";

const story = "1m7xx66kw7k0d8qg";
const problems = (typed: object) => {
  const { error } = commentDraft.safeParse({ story, name: "Ada", text: "Hallo", ...typed });
  return error ? problemsOf(error) : [];
};

describe("the form is told what is wrong, field by field", () => {
  test.each([
    [{ name: "", text: "" }, ["text missing", "name missing"]],
    [{ name: " \u200B\u202E ", text: "\u0000\n\n" }, ["text missing", "name missing"]],
    [{ name: "\u0301\u0301", text: "\u0301" }, ["text missing", "name missing"]],
    [{ name: "x".repeat(81) }, ["name too-long"]],
    [{ text: "x".repeat(10_001) }, ["text too-long"]],
    [{ email: "quatsch" }, ["email wrong"]],
    [{ email: `${"a".repeat(250)}@example.org` }, ["email too-long"]],
    [{ website: "javascript:alert(1)" }, ["website wrong"]],
    [{ website: "ftp://example.org" }, ["website wrong"]],
    [{ website: "https://ada:geheim@example.org" }, ["website wrong"]],
    [{ website: "kein netz" }, ["website wrong"]],
    [{ website: `https://example.org/${"x".repeat(300)}` }, ["website too-long"]],
    [{ email: "", website: "", text: "x".repeat(10_000) }, []],
  ])("%o", (typed, expected) => {
    expect(problems(typed)?.map(({ field, problem }) => `${field} ${problem}`)).toEqual(expected);
  });

  test("in both languages", () => {
    for (const problem of problems({ name: "", email: "x", website: "x y", text: "" }) ?? []) {
      expect(problemText(problem, "de").length).toBeGreaterThan(10);
      expect(problemText(problem, "en")).not.toBe(problemText(problem, "de"));
    }
  });

  test("but not when an id was made up: no form of ours sends that", () => {
    for (const forged of [{ story: "1" }, { story: undefined }, { parent: "../../1" }, { story: `${story}\u0000` }])
      expect(problems(forged)).toBeNull();
  });
});

test("a website needs no scheme, and is kept as an address", () => {
  expect(commentDraft.parse({ story, name: "Ada", text: "Hallo", website: "www.example.org" }).website).toBe("https://www.example.org/");
});

test("whatever is typed, the form answers with a draft or with problems", () => {
  const typed = fc.record({
    name: fc.string(),
    email: fc.string(),
    website: fc.string(),
    text: fc.string(),
    subject: fc.string(),
    stamp: fc.string(),
  });
  fc.assert(
    fc.property(typed, (fields) => {
      expect(problems(fields)).not.toBeNull();
    }),
  );
});

describe("what is posted is read like a form, or refused", () => {
  const post = (body: string | FormData, type?: string) => {
    const headers = type === undefined ? undefined : { "content-type": type };
    return readForm(new Request("http://localhost/", { method: "POST", body, ...(headers && { headers }) }), ["name", "text"]);
  };

  test.each(["application/json", "text/plain", "", "application/xml; charset=utf-8"])("%j is no form", async (type) => {
    expect(await post("name=a", type)).toBe("wrong-type");
  });

  test("a body that isn't what it says is malformed", async () => {
    expect(await post("garbage", "multipart/form-data; boundary=x")).toBe("malformed");
    expect(await post("garbage", "multipart/form-data")).toBe("malformed");
  });

  test("unknown fields, files and second values are nobody's", async () => {
    const form = new FormData();
    form.append("name", "Ada");
    form.append("name", "Berta");
    form.append("text", new File(["x"], "x.txt"));
    form.append("role", "administrator");
    expect(await post(form)).toEqual({ name: "Ada", text: "" });
    expect(await post("name=Ada&text=%F0%9F%99%82%FF&__proto__=x", "application/x-www-form-urlencoded")).toEqual({
      name: "Ada",
      text: "🙂\uFFFD",
    });
  });

  test("what is kept for the form can be kept by Postgres", () => {
    expect(keepable({ text: "a\u0000\uD800b" })).toEqual({ text: "ab" });
  });
});

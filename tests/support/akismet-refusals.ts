// What the real service refuses, and what its own documentation asks for: our test service takes nothing less.

export type Fields = Readonly<Record<string, string | readonly string[]>>;
export type Request = { method: string; url: URL; contentType: string; host: string; fields: Fields };
export type Known = {
  key: string;
  blog: string;
  /** Fields of each comment that was checked. */
  checked: readonly Fields[];
};

const submits = ["/1.1/submit-spam", "/1.1/submit-ham"];

/** What is wrong with a request; undefined when nothing is. */
export function refusalOf(request: Request, known: Known): string | undefined {
  const { method, url, contentType, host, fields } = request;
  if (host.includes(known.key)) return "The key stands in the host name";
  if (url.pathname === "/1.2/usage-limit") {
    if (method !== "GET") return "GET is required";
    return url.searchParams.get("api_key") === known.key ? undefined : "Invalid key";
  }
  if (method !== "POST") return "POST is required";
  if (url.search !== "") return "Nothing belongs into the address";
  if (!/^application\/x-www-form-urlencoded(;charset=utf-8)?$/i.test(contentType)) return "The body must be a form";
  if (url.pathname === "/1.1/verify-key") return keyRefusal(fields, known);
  if (fields.api_key !== known.key) return "Invalid key";
  if (url.pathname === "/1.1/comment-check") return checkRefusal(fields, known);
  if (submits.includes(url.pathname)) return submitRefusal(fields, known);
  return "Unknown endpoint";
}

function keyRefusal({ key, blog }: Fields, known: Known): string | undefined {
  if (!blog) return 'Empty "blog" value';
  return key === known.key ? undefined : "Invalid key";
}

const known = new Set([
  "api_key",
  "blog",
  "user_ip",
  "user_agent",
  "referrer",
  "permalink",
  "comment_type",
  "comment_parent",
  "comment_author",
  "comment_author_email",
  "comment_author_url",
  "comment_content",
  "comment_date_gmt",
  "comment_post_modified_gmt",
  "blog_lang",
  "blog_charset",
  "comment_context",
  "user_role",
  "honeypot_field_name",
  "is_test",
  "recheck_reason",
]);
/** Names of fields that mean something else cannot be the trap's. */
const reserved = new Set([...known, "author", "email", "url", "comment", "submit", "reporter", "callback"]);
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function checkRefusal(fields: Fields, { blog }: Known): string | undefined {
  const trap = fields.honeypot_field_name;
  const strange = Object.keys(fields).find((name) => !known.has(name) && name !== trap);
  if (strange) return `Unknown field "${strange}"`;
  if (fields.blog !== blog) return `The key does not belong to ${String(fields.blog)}`;
  for (const name of ["user_ip", "referrer"]) if (fields[name] === undefined) return `Missing "${name}" value`;
  for (const name of ["user_agent", "permalink", "comment_type", "comment_author", "comment_content", "blog_lang"])
    if (!fields[name]) return `Empty "${name}" value`;
  if (fields.blog_charset !== "UTF-8") return "Unknown charset";
  if (fields.comment_type === "reply" && !fields.comment_parent) return "A reply has a parent";
  if (fields.comment_context !== undefined && !Array.isArray(fields.comment_context)) return "comment_context must be a list";
  if (typeof trap !== "string" || reserved.has(trap)) return "That name cannot be a trap's";
  if (fields[trap] === undefined) return "The trap's field is missing";
  for (const name of ["comment_date_gmt", "comment_post_modified_gmt"])
    if (!moment.test(String(fields[name]))) return `"${name}" is no moment`;
  return undefined;
}

/** Names of fields that tell of the report, not of the comment. */
const ofReport = ["comment_check_response", "reporter"];

function submitRefusal(fields: Fields, { checked }: Known): string | undefined {
  if (!["true", "false"].includes(String(fields.comment_check_response))) return "comment_check_response must be true or false";
  if (!fields.reporter) return 'Empty "reporter" value';
  const repeated = written(without(fields, ofReport));
  const first = checked.some((comment) => written(without(comment, ["recheck_reason"])) === repeated);
  return first ? undefined : "These are not the fields of a comment that was checked";
}

const without = (fields: Fields, names: readonly string[]) => Object.entries(fields).filter(([name]) => !names.includes(name));
const written = (entries: readonly (readonly [string, unknown])[]) =>
  JSON.stringify(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));

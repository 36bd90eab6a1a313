// The request target as it stands in the first line of a request, before anything believes it.

export type Target = {
  /** Path segments, decoded: none is empty, `.` or `..`, none holds a slash or a control character. */
  segments: readonly string[];
  /** The path ended in a slash that is not its own. */
  slash: boolean;
  /** Everything behind the question mark, as it was sent. */
  search: string;
};

const longest = 4_000;
/** Whether it holds a control character of ASCII: no address and no text of a form does. */
export const hasControl = (text: string) => /(?![\u0080-\u009f])\p{Cc}/u.test(text);
const unsound = (segment: string) => hasControl(segment) || /[\\/]/.test(segment);

/** Reads a request target. `bad` is no address at all (400), `nowhere` is one that can never lead anywhere (404). */
export function readTarget(raw: string): Target | "bad" | "nowhere" {
  if (!raw.startsWith("/") || raw.length > longest) return "bad";
  const question = raw.indexOf("?");
  const path = question < 0 ? raw : raw.slice(0, question);
  const search = question < 0 ? "" : raw.slice(question + 1);
  if (path === "/") return { segments: [], slash: false, search };

  const slash = path.endsWith("/");
  const segments: string[] = [];
  for (const part of path.slice(1, slash ? -1 : undefined).split("/")) {
    const segment = decoded(part);
    if (segment === undefined || segment.includes("\0")) return "bad";
    if (segment === "" || segment === "." || segment === ".." || unsound(segment)) return "nowhere";
    segments.push(segment);
  }
  return { segments, slash, search };
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined; // a percent sign without two digits, or bytes that are no UTF-8
  }
}

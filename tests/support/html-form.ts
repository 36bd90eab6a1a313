// The form of a page, as a browser without script would send it.

/** The fields of the first form that matches, with what stands in them. */
export function formIn(html: string, which: RegExp): { action: string | undefined; fields: Record<string, string> } {
  const [, tag = "", inside = ""] = [...html.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/g)].find(([whole]) => which.test(whole)) ?? [];
  if (tag === "") throw new Error(`The page has no form ${which}`);
  const fields: Record<string, string> = {};
  for (const [whole] of inside.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(whole, "name");
    if (name !== undefined && !/type="(submit|file|checkbox|radio)"/.test(whole)) fields[name] = attribute(whole, "value") ?? "";
  }
  for (const [, start = "", text = ""] of inside.matchAll(/(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g)) {
    const name = attribute(start, "name");
    if (name !== undefined) fields[name] = plain(text.replace(/^\n/, ""));
  }
  return { action: attribute(tag, "action"), fields };
}

const attribute = (tag: string, name: string) => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : plain(value);
};

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };
const plain = (value: string) => value.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);

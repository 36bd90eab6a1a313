// What a page names: links that a reader may follow, and resources that a browser loads by itself.

export type Named = {
  /** Addresses behind `<a>` and `<area>`, as they stand there. */
  links: string[];
  /** Everything a browser fetches without being asked: styles, scripts, pictures, films, captions, fonts. */
  resources: string[];
  /** Where forms are sent. */
  forms: string[];
  /** Anchors that a link may lead to. */
  anchors: Set<string>;
};

/** Relations of `<link>` that load nothing. */
const onlyNamed = /^(canonical|alternate|license|author|next|prev)$/;

export function namedIn(html: string): Named {
  const named: Named = { links: [], resources: [], forms: [], anchors: new Set() };
  for (const [, tag = "", text = ""] of html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi)) {
    const attributes = new Map(
      [...text.matchAll(/([^\s=]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name.toLowerCase(), plain(value)]),
    );
    collect(tag.toLowerCase(), attributes, named);
  }
  return named;
}

function collect(tag: string, attributes: ReadonlyMap<string, string>, { links, resources, forms, anchors }: Named): void {
  const id = attributes.get("id");
  if (id !== undefined) anchors.add(id);
  const href = attributes.get("href");
  if (href !== undefined && tag === "link" && !onlyNamed.test(attributes.get("rel") ?? "")) resources.push(href);
  else if (href !== undefined) links.push(href);
  for (const name of ["src", "poster", "data", "background"]) resources.push(...[attributes.get(name) ?? []].flat());
  for (const name of ["srcset", "imagesrcset"]) resources.push(...partsOf(attributes.get(name) ?? ""));
  const action = attributes.get("action");
  if (action !== undefined) forms.push(action);
}

const partsOf = (set: string) =>
  set
    .split(",")
    .flatMap((part) => part.trim().split(/\s+/).slice(0, 1))
    .filter(Boolean);

/** What a style sheet loads. */
export const loadedBy = (css: string) =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g)].map(([, url, other]) => url ?? other ?? "");

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };
const plain = (value: string) => value.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);

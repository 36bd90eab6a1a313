// Pictures, films, contact cards and surveys in the editor: a frame that says what it is. What is said of it is changed in a dialog.
import { type Extensions, Node } from "@tiptap/core";

/** What is known of an embedded thing besides its id: its name, and a picture of it. */
export type Label = { name: string; source?: string };
export type Labels = Map<string, Label>;

export const embedKinds = {
  picture: "mediaId",
  video: "storyId",
  contactCard: "organisationId",
  survey: "storyId",
  studyFigure: "findingId",
} as const;
export type EmbedKind = keyof typeof embedKinds;
export const isEmbed = (name: string): name is EmbedKind => name in embedKinds;

const said: Readonly<Record<EmbedKind, readonly string[]>> = {
  picture: ["alt", "caption", "credit", "licence"],
  video: ["caption"],
  contactCard: [],
  survey: [],
  studyFigure: [],
};

export const embeds = (labels: Labels): Extensions => [
  embed("picture", labels),
  embed("video", labels),
  embed("contactCard", labels),
  embed("survey", labels),
  embed("studyFigure", labels),
];

function embed(kind: EmbedKind, labels: Labels) {
  const names = [embedKinds[kind], ...said[kind]];
  const attribute = (name: string) => ({
    default: null,
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name.toLowerCase()}`),
    rendered: false,
  });
  return Node.create({
    name: kind,
    group: "top",
    atom: true,
    draggable: true,
    addAttributes: () => Object.fromEntries(names.map((name) => [name, attribute(name)])),
    // Only what this editor wrote: a picture of another page is not the portal's.
    parseHTML: () => [{ tag: `figure[data-embed="${kind}"]` }],
    renderHTML: ({ node }) => [
      "figure",
      {
        "data-embed": kind,
        ...Object.fromEntries(
          names.flatMap((name) => (node.attrs[name] === null ? [] : [[`data-${name.toLowerCase()}`, node.attrs[name]]])),
        ),
      },
    ],
    addNodeView:
      () =>
      ({ node }) => ({ dom: frame(kind, node.attrs, labels) }),
  });
}

function frame(kind: EmbedKind, attributes: Readonly<Record<string, unknown>>, labels: Labels): HTMLElement {
  const label = labels.get(String(attributes[embedKinds[kind]]));
  const figure = document.createElement("figure");
  figure.className = `embed embed-${kind}`;
  if (label?.source) {
    const image = document.createElement("img");
    Object.assign(image, { src: label.source, alt: String(attributes.alt ?? "") });
    figure.append(image);
  }
  const caption = document.createElement("figcaption");
  caption.textContent = [label?.name, attributes.caption, attributes.credit].filter(Boolean).join(" · ");
  figure.append(caption);
  return figure;
}

// What the editor knows: the nodes and marks of a document (lib/documents), and nothing else.
import { Extension, type Extensions } from "@tiptap/core";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { safeAddress } from "#lib/documents/links";
import { tidy } from "./clipboard/tidy.ts";
import { embeds, type Labels } from "./embeds.ts";
import { editorNote, Footnote, PullQuote, StoryDocument, Turn } from "./nodes.ts";

/** Without a width of its own: the policy of the page allows no inline style. */
const PlainTable = Table.extend({ renderHTML: () => ["table", ["tbody", 0]] });
const cell = { content: "paragraph+" };

const Clipboard = Extension.create({ name: "clipboard", transformPastedHTML: (html) => tidy(html) });

export const extensions = (labels: Labels, noteLabel: string): Extensions => [
  StarterKit.configure({
    document: false,
    underline: false,
    heading: { levels: [2, 3, 4] },
    codeBlock: { enableTabIndentation: false, HTMLAttributes: {} },
    link: {
      openOnClick: false,
      autolink: true,
      linkOnPaste: true,
      defaultProtocol: "https",
      HTMLAttributes: { target: null, rel: null, class: null },
      isAllowedUri: (address) => safeAddress(address) !== null,
      shouldAutoLink: (address) => /^https?:\/\//.test(address),
    },
  }),
  StoryDocument,
  PlainTable.configure({ resizable: false }),
  TableRow,
  TableHeader.extend(cell),
  TableCell.extend(cell),
  PullQuote,
  Turn,
  editorNote(noteLabel),
  Footnote,
  ...embeds(labels),
  Clipboard,
];

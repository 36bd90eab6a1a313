import type { Editor } from "@tiptap/core";
import { type FocusEvent, useEffect, useRef } from "react";
import type { Locale } from "#lib/addresses";
import type { Asked } from "./ask.tsx";
import { type BlockName, blockNames, insertNames, setBlock, tableSteps, useMarks } from "./commands.ts";
import { keepOneStop, reachByKey, roam } from "./toolbar-keys.ts";
import { words } from "./words.ts";

type Props = { editor: Editor; locale: Locale; onAsk: (asked: Asked) => void; onRemark: (() => void) | undefined };
type Toggle = "bold" | "italic" | "bulletList" | "orderedList";

/** What can be done with the text. The arrow keys lead from tool to tool. */
export function Toolbar({ editor, locale, onAsk, onRemark }: Props) {
  const t = words(locale);
  const bar = useRef<HTMLDivElement>(null);
  const now = useMarks(editor);
  const last = useRef<HTMLElement>(null);
  useEffect(() => reachByKey(editor, bar.current), [editor]);
  // Tools come and go with what is selected.
  useEffect(() => keepOneStop(bar.current, last.current));
  const use = ({ target, currentTarget }: FocusEvent<HTMLDivElement>) => {
    last.current = target;
    keepOneStop(currentTarget, target);
  };
  const toggles: Record<Toggle, [sign: string, run: () => boolean]> = {
    bold: ["F", () => editor.chain().focus().toggleBold().run()],
    italic: ["K", () => editor.chain().focus().toggleItalic().run()],
    bulletList: ["–", () => editor.chain().focus().toggleBulletList().run()],
    orderedList: ["1.", () => editor.chain().focus().toggleOrderedList().run()],
  };
  const toggle = (name: Toggle) => (
    <button
      type="button"
      className={`tool tool-${name}`}
      title={t[name]}
      aria-label={t[name]}
      aria-pressed={now[name]}
      onClick={toggles[name][1]}
    >
      <span aria-hidden="true">{locale === "de" || name.endsWith("List") ? toggles[name][0] : t[name].charAt(0)}</span>
    </button>
  );
  const choose = <Name extends string>(
    label: string,
    names: readonly Name[],
    texts: Readonly<Record<Name, string>>,
    run: (name: Name) => void,
  ) => (
    <select
      className="tool-select"
      aria-label={label}
      value=""
      onChange={({ target }) => {
        const name = names.find((each) => each === target.value);
        if (name) run(name);
      }}
    >
      <option value="">{label}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {texts[name]}
        </option>
      ))}
    </select>
  );
  return (
    <div ref={bar} className="toolbar" role="toolbar" aria-label={t.toolbar} onFocus={use} onKeyDown={roam}>
      <select
        className="tool-select"
        aria-label={t.block}
        value={now.block}
        onChange={({ target }) => turnInto(editor, target.value, onAsk)}
      >
        {blockNames.map((name) => (
          <option key={name} value={name}>
            {t.blocks[name]}
          </option>
        ))}
      </select>
      {toggle("bold")}
      {toggle("italic")}
      <button
        type="button"
        className="tool"
        aria-label={t.link}
        title={`${t.link} (Strg K)`}
        aria-pressed={now.link}
        onClick={() => onAsk({ kind: "link" })}
      >
        <Icon path="M10 13a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 11a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.5-1.5" />
      </button>
      {toggle("bulletList")}
      {toggle("orderedList")}
      {choose(t.insert, insertNames, t.inserts, (name) => insert(editor, name, onAsk))}
      {now.table && choose(t.table, tableSteps, t.tables, (name) => editor.chain().focus()[name]().run())}
      {now.asks && (
        <button type="button" className="tool tool-words" onClick={() => now.asks && onAsk({ kind: now.asks })}>
          {t.edit}
        </button>
      )}
      {onRemark && (
        <button type="button" className="tool" aria-label={t.remark.title} title={t.remark.tool} onClick={onRemark}>
          <Icon path="M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12h5" />
        </button>
      )}
      <button
        type="button"
        className="tool"
        aria-label={t.undo}
        title={t.undo}
        disabled={!now.undo}
        onClick={() => editor.chain().focus().undo().run()}
      >
        <Icon path="M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3" />
      </button>
      <button
        type="button"
        className="tool"
        aria-label={t.redo}
        title={t.redo}
        disabled={!now.redo}
        onClick={() => editor.chain().focus().redo().run()}
      >
        <Icon path="m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3" />
      </button>
    </div>
  );
}

const Icon = ({ path }: { path: string }) => (
  <svg aria-hidden="true" className="tool-icon" viewBox="0 0 24 24">
    <path d={path} />
  </svg>
);

function turnInto(editor: Editor, value: string, onAsk: Props["onAsk"]): void {
  const name = blockNames.find((each): each is BlockName => each === value);
  if (!name) return;
  setBlock(editor, name);
  if (name === "question" || name === "answer") onAsk({ kind: "turn" });
}

function insert(editor: Editor, name: (typeof insertNames)[number], onAsk: Props["onAsk"]): void {
  if (name === "table") editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run();
  else if (name === "horizontalRule") editor.chain().focus().setHorizontalRule().run();
  else onAsk({ kind: name, isNew: true });
}

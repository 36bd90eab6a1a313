import type { Editor } from "@tiptap/core";
import { type FocusEvent, useEffect, useRef } from "react";
import type { Locale } from "#lib/addresses";
import type { Asked } from "./ask.tsx";
import { type BlockName, blockNames, insertNames, setBlock, tableSteps, useMarks } from "./commands.ts";
import { keepOneStop, reachByKey, roam } from "./toolbar-keys.ts";
import { Icon, Tool, ToolMenu } from "./toolbar-parts.tsx";
import { words } from "./words.ts";

type Props = { editor: Editor; locale: Locale; onAsk: (asked: Asked) => void; onRemark: (() => void) | undefined };

/** What can be done with the text. The arrow keys lead from tool to tool. */
export function Toolbar({ editor, locale, onAsk, onRemark }: Props) {
  const t = words(locale);
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement>(null);
  const now = useMarks(editor);
  useEffect(() => reachByKey(editor, bar.current), [editor]);
  // Tools come and go with what is selected.
  useEffect(() => keepOneStop(bar.current, last.current));
  const use = ({ target, currentTarget }: FocusEvent<HTMLDivElement>) => {
    last.current = target;
    keepOneStop(currentTarget, target);
  };
  return (
    <div ref={bar} className="toolbar" role="toolbar" aria-label={t.toolbar} onFocus={use} onKeyDown={roam}>
      <ToolMenu
        label={t.block}
        names={blockNames}
        onChoose={(name) => turnInto(editor, name, onAsk)}
        texts={t.blocks}
        value={blockNames.find((name) => name === now.block)}
      />
      <Toggle editor={editor} locale={locale} name="bold" pressed={now.bold} />
      <Toggle editor={editor} locale={locale} name="italic" pressed={now.italic} />
      <Tool label={t.link} onClick={() => onAsk({ kind: "link" })} pressed={now.link} title={`${t.link} (Strg K)`}>
        <Icon path="M10 13a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 11a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.5-1.5" />
      </Tool>
      <Toggle editor={editor} locale={locale} name="bulletList" pressed={now.bulletList} />
      <Toggle editor={editor} locale={locale} name="orderedList" pressed={now.orderedList} />
      <ToolMenu label={t.insert} names={insertNames} onChoose={(name) => insert(editor, name, onAsk)} texts={t.inserts} />
      {now.table && (
        <ToolMenu label={t.table} names={tableSteps} onChoose={(name) => editor.chain().focus()[name]().run()} texts={t.tables} />
      )}
      {now.asks && (
        <button className="tool tool-words" onClick={() => now.asks && onAsk({ kind: now.asks })} type="button">
          {t.edit}
        </button>
      )}
      {onRemark && (
        <Tool label={t.remark.title} onClick={onRemark} title={t.remark.tool}>
          <Icon path="M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12h5" />
        </Tool>
      )}
      <Tool disabled={!now.undo} label={t.undo} onClick={() => editor.chain().focus().undo().run()}>
        <Icon path="M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3" />
      </Tool>
      <Tool disabled={!now.redo} label={t.redo} onClick={() => editor.chain().focus().redo().run()}>
        <Icon path="m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3" />
      </Tool>
    </div>
  );
}

const toggles = {
  bold: { sign: "F", run: (editor: Editor) => editor.chain().focus().toggleBold().run() },
  italic: { sign: "K", run: (editor: Editor) => editor.chain().focus().toggleItalic().run() },
  bulletList: { sign: "–", run: (editor: Editor) => editor.chain().focus().toggleBulletList().run() },
  orderedList: { sign: "1.", run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run() },
} as const;

type ToggleProps = { editor: Editor; locale: Locale; name: keyof typeof toggles; pressed: boolean };

function Toggle({ editor, locale, name, pressed }: ToggleProps) {
  const label = words(locale)[name];
  const { sign, run } = toggles[name];
  return (
    <Tool className={`tool tool-${name}`} label={label} onClick={() => run(editor)} pressed={pressed}>
      <span aria-hidden="true">{locale === "de" || name.endsWith("List") ? sign : label.charAt(0)}</span>
    </Tool>
  );
}

function turnInto(editor: Editor, name: BlockName, onAsk: Props["onAsk"]): void {
  setBlock(editor, name);
  if (name === "question" || name === "answer") onAsk({ kind: "turn" });
}

function insert(editor: Editor, name: (typeof insertNames)[number], onAsk: Props["onAsk"]): void {
  if (name === "table") editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run();
  else if (name === "horizontalRule") editor.chain().focus().setHorizontalRule().run();
  else onAsk({ kind: name, isNew: true });
}

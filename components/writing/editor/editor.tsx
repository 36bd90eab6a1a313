"use client";

// The writing editor. Loaded only where somebody writes; without it the form's plain field does the same.
import { Editor as Tiptap } from "@tiptap/core";
import { useCallback, useEffect, useRef, useState } from "react";
import type { StoryDocument } from "#lib/documents/schema";
import { Ask, type Asked } from "./ask.tsx";
import { longestPaste, longestWords } from "./clipboard/tidy.ts";
import { Company } from "./company.tsx";
import { Counts } from "./counts.tsx";
import type { Label, Labels } from "./embeds.ts";
import { extensions } from "./extensions.ts";
import { LeftBehind } from "./left-behind.tsx";
import { type Passage, remarkedPassages } from "./remarks/passages.ts";
import { openRemark, Remarking } from "./remarks/remarking.tsx";
import type { Shelved } from "./shelf.ts";
import { Standing } from "./standing.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useSubmitting } from "./use-submitting.ts";
import { useWriting, type Written } from "./use-writing.ts";
import { words } from "./words.ts";

export type EditorProps = {
  story: Written;
  document: StoryDocument;
  labels: readonly (readonly [id: string, label: Label])[];
  films: readonly { id: string; name: string }[];
  surveys: readonly { id: string; name: string }[];
  findings: readonly { id: string; name: string }[];
  organisations: readonly { id: string; name: string }[];
  /** Who speaks in it, if it is a talk. */
  speakers: readonly string[];
  /** What is asked about passages of the text, in its order. */
  passages: readonly Passage[];
  mayRemark: boolean;
  /** Name of the field, and what describes it. */
  label: string;
  describedBy: string | undefined;
};

const help = "writing-help";

export function Editor({
  story,
  document: text,
  labels: known,
  films,
  surveys,
  findings,
  organisations,
  speakers,
  passages,
  mayRemark,
  label,
  describedBy,
}: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Tiptap | null>(null);
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  const [asked, setAsked] = useState<Asked>();
  const [remarking, setRemarking] = useState(false);
  const [labels] = useState<Labels>(
    () => new Map([...known, ...[...films, ...surveys, ...findings, ...organisations].map(({ id, name }) => [id, { name }] as const)]),
  );
  const { locale } = story;
  const t = words(locale);
  const start = useRef({ text, label, describedBy, note: t.noteLabel, remark: t.remark.number });

  useEffect(() => {
    const { text: first, label: name, describedBy: described, note, remark } = start.current;
    const made = new Tiptap({
      element: place.current,
      extensions: [...extensions(labels, note), remarkedPassages({ label: remark, onOpen: openRemark })],
      content: first.content.length > 0 ? { type: "doc", content: first.content } : null,
      injectCSS: false,
      editorProps: {
        attributes: {
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": name,
          "aria-describedby": [described, help].filter(Boolean).join(" "),
          class: "writing",
        },
        // Before the library reads it.
        handleDOMEvents: { paste: (_, event) => tooLarge(event, (start) => insertWords(made, start)) },
        handleDoubleClickOn: (_, __, node) => {
          if (node.type.name !== "footnote") return false;
          setAsked({ kind: "footnote" });
          return true;
        },
      },
    });
    setEditor(made);
    setForm(place.current?.closest("form") ?? null);
    return () => made.destroy();
  }, [labels]);

  const { standing, company, tab, goOnAs, keeper } = useWriting(editor, form, story);
  useSubmitting(form, keeper);

  const current = useCallback(
    () =>
      Object.fromEntries(
        [...(form ? new FormData(form) : [])].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
      ),
    [form],
  );
  const take = ({ fields, tab: left }: Shelved) => {
    goOnAs(left);
    for (const [name, value] of Object.entries(fields)) {
      const field = form?.elements.namedItem(name);
      const isText = field instanceof HTMLInputElement && field.type !== "hidden";
      if (isText || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) field.value = value;
    }
    const kept: unknown = JSON.parse(fields.document ?? "null");
    if (editor && typeof kept === "object") editor.commands.setContent(kept, { emitUpdate: true });
    keeper.current?.typed();
  };

  return (
    <div className="writing-desk" lang={locale}>
      {editor && form && <LeftBehind story={story} tab={tab} current={current} onTake={take} />}
      <Company company={company} locale={locale} />
      {editor && <Toolbar editor={editor} locale={locale} onAsk={setAsked} onRemark={mayRemark ? () => setRemarking(true) : undefined} />}
      <div ref={place} />
      <div className="writing-foot">
        <Standing standing={standing} isPublic={story.isPublic} locale={locale} />
        {editor && <Counts editor={editor} locale={locale} />}
      </div>
      {editor && asked && (
        <Ask
          asked={asked}
          editor={editor}
          labels={labels}
          choices={{ video: films, survey: surveys, studyFigure: findings, contactCard: organisations, speakers }}
          locale={locale}
          onDone={() => setAsked(undefined)}
        />
      )}
      {editor && (
        <Remarking story={story} editor={editor} passages={passages} isAsking={remarking} onAsk={mayRemark ? setRemarking : undefined} />
      )}
      <p className="hint" id={help}>
        {editor ? t.help : t.loading}
      </p>
    </div>
  );
}

/** Paragraph by paragraph, and without a look at what in them might be meant as something else. */
function insertWords(editor: Tiptap, text: string): void {
  const paragraphs = text.split(/\s*\n\s*/).filter(Boolean);
  const content = paragraphs.map((words) => ({ type: "paragraph", content: [{ type: "text", text: words }] }));
  editor.chain().setMeta("preventAutolink", true).insertContent(content, { applyInputRules: false, applyPasteRules: false }).run();
}

/** A clipboard like a book is taken as words, as far as it goes: taking its markup apart would keep everybody waiting. */
function tooLarge(event: ClipboardEvent, take: (start: string) => void): boolean {
  const data = event.clipboardData;
  if (!data || data.getData("text/html").length <= longestPaste) return false;
  event.preventDefault();
  take(data.getData("text/plain").slice(0, longestWords));
  return true;
}

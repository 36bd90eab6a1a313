"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { Field } from "#components/ui/field";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { StoryInForm } from "#lib/writing/queries";
import type { EditorProps } from "./editor/editor.tsx";

export type Writing = Pick<
  EditorProps,
  "document" | "labels" | "films" | "surveys" | "findings" | "organisations" | "speakers" | "passages" | "mayRemark"
> & {
  /** The text for the plain field. */
  markdown: string;
  accountId: string;
};
type Props = { story: StoryInForm; locale: Locale; writing: Writing; value: string; problem: string | undefined };

/** The text of a story: the editor once it is loaded, until then and without script a plain field for Markdown. */
export function TextField({ story, locale, writing, value, problem }: Props) {
  const [Editor, setEditor] = useState<ComponentType<EditorProps>>();
  const plain = useRef<HTMLTextAreaElement>(null);
  const [isLoading, setLoading] = useState(false);
  useEffect(() => {
    // Where somebody has begun to type before, or it cannot be loaded, the plain field stays.
    if (plain.current?.value !== plain.current?.defaultValue) return;
    setLoading(true);
    void import("./editor/editor.tsx").then(
      (loaded) => setEditor(() => loaded.Editor),
      () => setLoading(false),
    );
  }, []);
  const { fields } = texts(locale).writing;
  const { document, labels, films, surveys, findings, organisations, speakers, passages, mayRemark, accountId } = writing;
  const isPublic = story.state === "published" || story.state === "taken_down";
  return (
    <Field id="body" label={fields.body} hint={Editor ? undefined : fields.bodyHelp} problem={problem}>
      {(described) =>
        Editor ? (
          <Editor
            story={{ id: story.id, version: story.version, isPublic, accountId, locale }}
            document={document}
            labels={labels}
            films={films}
            surveys={surveys}
            findings={findings}
            organisations={organisations}
            speakers={speakers}
            passages={passages}
            mayRemark={mayRemark}
            label={fields.body}
            describedBy={described["aria-describedby"]}
          />
        ) : (
          <textarea
            {...described}
            ref={plain}
            className="font-serif leading-relaxed"
            rows={24}
            defaultValue={value}
            readOnly={isLoading}
            spellCheck
          />
        )
      }
    </Field>
  );
}

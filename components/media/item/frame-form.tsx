"use client";

import { type PointerEvent, useActionState, useState } from "react";
import type { Locale } from "#lib/addresses";
import { frame } from "#lib/library/actions";
import type { MediaItem } from "#lib/library/queries";
import { addressNear, mediaAddress } from "#lib/media/picture";
import { words } from "../words.ts";
import { cropBetween, type Frame, focusOn, type Point, whole } from "./frame.ts";
import { Problem } from "./problem.tsx";
import { Slider } from "./slider.tsx";
import { Stage } from "./stage.tsx";

/** Section and focal point of a picture: by pointer on the picture, by keyboard and without script on the sliders. */
export function FrameForm({ item, locale }: { item: MediaItem; locale: Locale }) {
  const [outcome, action, saving] = useActionState(frame, {});
  const [now, setNow] = useState<Frame>({
    focusX: item.focusX,
    focusY: item.focusY,
    left: item.cropLeft,
    top: item.cropTop,
    right: item.cropRight,
    bottom: item.cropBottom,
  });
  const [drawing, setDrawing] = useState(false);
  /** Where the drawing began, and how the frame was then. */
  const [begun, setBegun] = useState<{ corner: Point; frame: Frame }>();
  const t = words(locale).item;

  const press = (event: PointerEvent<HTMLElement>) => {
    const point = pointOf(event);
    if (drawing) {
      event.currentTarget.setPointerCapture(event.pointerId);
      setBegun({ corner: point, frame: now });
    } else setNow(focusOn(now, point));
  };
  const move = (event: PointerEvent<HTMLElement>) => begun && setNow(cropBetween(begun.frame, begun.corner, pointOf(event)));
  const release = () => {
    setDrawing(drawing && !begun);
    setBegun(undefined);
  };
  const slider = (name: keyof Frame, label: string, max: number) => (
    <Slider name={name} label={label} value={now[name]} max={max} locale={locale} onChange={(value) => setNow({ ...now, [name]: value })} />
  );
  return (
    <form action={action} className="grid gap-4">
      <h2 className="text-xl">{t.frame}</h2>
      <Problem outcome={outcome} locale={locale} />
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      <input type="hidden" name="deskLocale" value={locale} />
      <Stage
        address={isWhole(item) ? addressNear(item, 1600) : mediaAddress(item.master ?? item.file)}
        alt={item.alt ?? ""}
        frame={now}
        onPress={press}
        onMove={move}
        onRelease={release}
      />
      <p className="hint">{drawing ? t.drawing : t.frameHelp}</p>
      <fieldset>
        <legend className="font-semibold">{t.point}</legend>
        {slider("focusX", t.focusX, 100)}
        {slider("focusY", t.focusY, 100)}
      </fieldset>
      <fieldset>
        <legend className="font-semibold">{t.crop}</legend>
        {slider("left", t.edges.left, 90)}
        {slider("top", t.edges.top, 90)}
        {slider("right", t.edges.right, 90)}
        {slider("bottom", t.edges.bottom, 90)}
      </fieldset>
      <p className="flex flex-wrap gap-3">
        <button type="submit" disabled={saving} className="button">
          {saving ? words(locale).upload.processing : t.saveFrame}
        </button>
        <button type="button" aria-pressed={drawing} className="button-quiet" onClick={() => setDrawing(!drawing)}>
          {t.draw}
        </button>
        <button type="button" className="button-plain" onClick={() => setNow({ ...now, ...whole })}>
          {t.whole}
        </button>
      </p>
    </form>
  );
}

const isWhole = ({ cropLeft, cropTop, cropRight, cropBottom }: MediaItem) => cropLeft + cropTop + cropRight + cropBottom === 0;

function pointOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 };
}

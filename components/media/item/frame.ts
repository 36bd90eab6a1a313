// The section of a picture as the form moves it: all in percent. The focal point is counted within the section, as pages show it.

export type Frame = { focusX: number; focusY: number; left: number; top: number; right: number; bottom: number };
/** A place on the whole picture. */
export type Point = { x: number; y: number };

export const whole = { left: 0, top: 0, right: 0, bottom: 0 };
/** What may be cut off at two opposite edges together. */
const most = 90;

const within = (value: number, least: number, greatest: number) => Math.round(Math.min(greatest, Math.max(least, value)));

/** Where the focal point lies on the whole picture. */
export function pointOf({ focusX, focusY, left, top, right, bottom }: Frame): Point {
  return { x: left + ((100 - left - right) * focusX) / 100, y: top + ((100 - top - bottom) * focusY) / 100 };
}

/** The frame with its focal point at a place of the whole picture, or as near as the section allows. */
export function focusOn(frame: Frame, { x, y }: Point): Frame {
  const { left, top, right, bottom } = frame;
  return {
    ...frame,
    focusX: within(((x - left) / (100 - left - right)) * 100, 0, 100),
    focusY: within(((y - top) / (100 - top - bottom)) * 100, 0, 100),
  };
}

/** The frame with the section between two corners; the focal point stays where it was on the picture, if it is still there. */
export function cropBetween(frame: Frame, a: Point, b: Point): Frame {
  const [left, right] = edges(a.x, b.x);
  const [top, bottom] = edges(a.y, b.y);
  return focusOn({ ...frame, left, top, right, bottom }, pointOf(frame));
}

function edges(a: number, b: number): [before: number, behind: number] {
  const before = within(Math.min(a, b), 0, most);
  return [before, within(100 - Math.max(a, b), 0, most - before)];
}

import { expect, test } from "vitest";
import { cropBetween, focusOn, pointOf, whole } from "../../../components/media/item/frame.ts";

const middle = { focusX: 50, focusY: 50, ...whole };

test("the point that is pressed is the one that stays in sight", () => {
  expect(focusOn(middle, { x: 20, y: 80 })).toMatchObject({ focusX: 20, focusY: 80 });
  const cropped = { ...middle, left: 50, top: 0, right: 0, bottom: 50 };
  expect(focusOn(cropped, { x: 75, y: 25 })).toMatchObject({ focusX: 50, focusY: 50 });
  expect(focusOn(cropped, { x: 10, y: 90 })).toMatchObject({ focusX: 0, focusY: 100 });
});

test("a section is drawn from any corner to any other, and the focal point stays where it was on the picture", () => {
  const drawn = cropBetween({ ...middle, focusX: 40, focusY: 40 }, { x: 80, y: 10 }, { x: 20, y: 70 });
  expect(drawn).toMatchObject({ left: 20, right: 20, top: 10, bottom: 30 });
  expect(pointOf(drawn).x).toBeCloseTo(40, 0);
  expect(pointOf(drawn).y).toBeCloseTo(40, 0);
});

test("however small a section is drawn, or far outside, something is left of the picture", () => {
  for (const [a, b] of [
    [
      { x: 50, y: 50 },
      { x: 50, y: 50 },
    ],
    [
      { x: -20, y: 120 },
      { x: -10, y: 130 },
    ],
    [
      { x: 99, y: 99 },
      { x: 100, y: 100 },
    ],
  ] as const) {
    const { left, top, right, bottom } = cropBetween(middle, a, b);
    expect(Math.min(left, top, right, bottom)).toBeGreaterThanOrEqual(0);
    expect(Math.max(left + right, top + bottom)).toBeLessThanOrEqual(90);
  }
});

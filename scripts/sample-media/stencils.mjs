// Shapes that wait for their paint: what a drawing's layers are made of.
import { bubble, circle, line, path, polygon, rect, turned } from "./shapes.mjs";

/** The white that nothing printed has: paper, envelopes, collars. */
export const sheet = "#f8f4ea";

export const box = (x, y, width, height, more) => (paint) => rect(x, y, width, height, paint, more);
export const disc = (x, y, radius) => (paint) => circle(x, y, radius, paint);
export const area = (points) => (paint) => polygon(points, paint);
export const outline = (d) => (paint) => path(d, paint);
export const stroke = (d, width, more) => (paint) => line(d, paint, width, more);
export const speech = (x, y, radius, tail) => outline(bubble(x, y, radius, tail));
export const tilted = (degrees, x, y, shape) => (paint) => turned(degrees, x, y, shape(paint));
export const row = (count, make) => Array.from({ length: count }, (_, index) => make(index)).flat();

import type { PointerEvent } from "react";
import { type Frame, pointOf } from "./frame.ts";

type Handler = (event: PointerEvent<HTMLElement>) => void;
type Props = { address: string; alt: string; frame: Frame; onPress: Handler; onMove: Handler; onRelease: Handler };

/** The whole picture, with what is cut off in shade and a circle on the point that counts. The sliders do the same by keyboard. */
export function Stage({ address, alt, frame, onPress, onMove, onRelease }: Props) {
  const { left, top, right, bottom } = frame;
  const { x, y } = pointOf(frame);
  const [width, height] = [Math.max(0, 100 - left - right), Math.max(0, 100 - top - bottom)];
  return (
    <div className="frame" onPointerDown={onPress} onPointerMove={onMove} onPointerUp={onRelease} onPointerCancel={onRelease}>
      <img src={address} alt={alt} draggable={false} />
      <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 100">
        <path className="frame-off" fillRule="evenodd" d={`M0 0H100V100H0Z M${left} ${top}h${width}v${height}h${-width}Z`} />
        <rect className="frame-edge" x={left} y={top} width={width} height={height} />
      </svg>
      <svg aria-hidden="true">
        <circle className="frame-point" cx={`${x}%`} cy={`${y}%`} r="14" />
      </svg>
    </div>
  );
}

import type { Locale } from "#lib/addresses";
import { formatDate } from "#lib/messages/catalogue";
import type { Week } from "#lib/moderation/filter/figures";

const [barWidth, gap, height] = [22, 14, 120];

/** Caught above the line, missed and false alarms below it: what went right grows up, what went wrong grows down. */
export function WeekChart({ weeks, label, locale }: { weeks: readonly Week[]; label: string; locale: Locale }) {
  const inTime = weeks.toReversed();
  const most = Math.max(1, ...inTime.map(({ caught, missed, falseAlarms }) => Math.max(caught, missed + falseAlarms)));
  const width = Math.max(inTime.length, 12) * (barWidth + gap);
  return (
    <svg aria-label={label} className="week-chart" role="img" viewBox={`0 0 ${width} ${height}`}>
      {inTime.map((week, place) => (
        <g key={week.week} transform={`translate(${place * (barWidth + gap) + gap / 2} ${height / 2})`}>
          <title>{formatDate(new Date(week.week), locale)}</title>
          <Bar most={most} week={week} />
        </g>
      ))}
      <line className="chart-line" x1="0" x2={width} y1={height / 2} y2={height / 2} />
    </svg>
  );
}

function Bar({ week: { caught, missed, falseAlarms }, most }: { week: Week; most: number }) {
  const long = (count: number) => (count === 0 ? 0 : Math.max(2, Math.round((count / most) * (height / 2 - 4))));
  return (
    <>
      <rect className="chart-caught" height={long(caught)} width={barWidth} x="0" y={-long(caught)} />
      <rect className="chart-missed" height={long(missed)} width={barWidth} x="0" y="1" />
      <rect className="chart-false" height={long(falseAlarms)} width={barWidth} x="0" y={1 + long(missed)} />
    </>
  );
}

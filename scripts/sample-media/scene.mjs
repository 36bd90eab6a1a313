// What the videos show: two speech bubbles in conversation. Whoever speaks grows and shows the voice; at the cards the bubbles step aside.
import { accent, bubble, dice, ink, multiplied, palettes, paper, path, rect, soft } from "./shapes.mjs";

export const size = { width: 1280, height: 720 };
const { ground, deep, warm, light } = palettes.violet;

const eased = (value) => {
  const part = Math.max(0, Math.min(1, value));
  return part * part * (3 - 2 * part);
};
const between = (from, to, part) => from + (to - from) * part;
const blend = (from, to, part) => Object.fromEntries(Object.keys(from).map((key) => [key, between(from[key], to[key], part)]));

// How far a moment lies inside a span, fading in and out over `fade` seconds.
const inside = ({ start, end }, now, fade) => Math.min(eased((now - start) / fade), eased((end - now) / fade));

/** Everything that stays the same during one video. */
export function sceneOf({ slug, title, kicker, chapters, people, moderator, timeline, levels, picturesPerSecond }) {
  const aside = timeline.cards.map((_, index) => asideOf(`${slug} ${index}`));
  return { title, kicker, chapters, people, moderator, timeline, levels, picturesPerSecond, aside };
}

// Where the three bubbles lie beside a card, different for each card.
function asideOf(seed) {
  const throwDice = dice(seed);
  const near = (value, spread) => value + (throwDice() - 0.5) * spread;
  return {
    host: { x: near(905, 90), y: near(480, 90), r: near(160, 50) },
    guest: { x: near(1110, 80), y: near(390, 90), r: near(200, 50) },
    topic: { x: near(1010, 90), y: near(290, 60), r: near(140, 40) },
  };
}

/** The picture at `now` seconds, as SVG. */
export function pictureAt(scene, now) {
  const { timeline, levels, picturesPerSecond, people, moderator } = scene;
  const cardIndex = timeline.cards.findIndex(({ start, end }) => now >= start - 0.01 && now < end);
  const card = timeline.cards[cardIndex];
  const last = cardIndex === timeline.cards.length - 1;
  const cardness = card ? cardnessOf(card, now, cardIndex === 0, last) : 0;
  const speaking = Object.fromEntries(people.map(({ slug }) => [slug, speakingOf(timeline.turns, slug, now)]));
  const guest = people.find(({ slug }) => slug !== moderator).slug;
  const level = levels[Math.round(now * picturesPerSecond)] ?? 0;

  const talk = talkLayout(now, speaking[moderator], speaking[guest], level, timeline.duration);
  const shown = card && !last ? mixed(talk, scene.aside[cardIndex], cardness) : mixed(talk, together(now), last ? cardness : 0);
  const bubbles = [
    multiplied(path(bubble(shown.topic.x, shown.topic.y, shown.topic.r, "ne"), light)),
    multiplied(path(bubble(shown.host.x, shown.host.y, shown.host.r, "sw"), deep)),
    multiplied(path(bubble(shown.guest.x, shown.guest.y, shown.guest.r, "se"), warm)),
  ];
  const voices = [
    voiceBars(shown.host, speaking[moderator] * (1 - cardness), scene, now),
    voiceBars(shown.guest, speaking[guest] * (1 - cardness), scene, now),
  ];
  const words = card ? cardText(scene, cardIndex, last, cardness) : "";
  const names = people.map((person) => lowerThird(person, speaking[person.slug] * (1 - cardness), person.slug === moderator)).join("");
  return svg(
    `${rect(0, 0, size.width, size.height, ground)}${bubbles.join("")}${voices.join("")}${words}${names}${masthead(scene, now, cardness)}`,
  );
}

// The first card is there from the beginning, the last stays to the end.
function cardnessOf({ start, end }, now, first, last) {
  const arriving = first ? 1 : eased((now - start) / 0.7);
  const leaving = last ? 1 : eased((end - now) / 0.8);
  return Math.min(arriving, leaving);
}

const speakingOf = (turns, slug, now) =>
  Math.max(0, ...turns.filter(({ speaker }) => speaker === slug).map((turn) => inside(widened(turn), now, 0.45)));
const widened = ({ start, end }) => ({ start: start - 0.3, end: end + 0.05 });

// The longer they talk, the closer they come.
function talkLayout(now, host, guest, level, duration) {
  const closer = 46 * (now / duration);
  const breath = (phase) => 5 * Math.sin(now * 0.9 + phase);
  return {
    host: { x: 440 + closer + 34 * host, y: 322 + breath(0), r: 144 + 44 * host + 12 * host * level },
    guest: { x: 840 - closer - 34 * guest, y: 314 + breath(2), r: 150 + 46 * guest + 12 * guest * level },
    topic: { x: 640 + 46 * Math.sin(now * 0.13), y: 318 + 26 * Math.cos(now * 0.17), r: 170 + breath(4) },
  };
}

const together = (now) => ({
  host: { x: 560, y: 390, r: 200 },
  guest: { x: 720, y: 382, r: 210 },
  topic: { x: 640 + 8 * Math.sin(now), y: 322, r: 176 },
});

const mixed = (from, to, part) => ({
  host: blend(from.host, to.host, part),
  guest: blend(from.guest, to.guest, part),
  topic: blend(from.topic, to.topic, part),
});

// Seven bars in the bubble, each a little later than the one nearer to the middle.
function voiceBars({ x, y, r }, shown, { levels, picturesPerSecond }, now) {
  if (shown < 0.02) return "";
  const bars = [-3, -2, -1, 0, 1, 2, 3].map((place) => {
    const heard = levels[Math.max(0, Math.round((now - Math.abs(place) * 0.07) * picturesPerSecond))] ?? 0;
    const height = 12 + heard * r * 0.78 * (1 - Math.abs(place) * 0.17);
    return rect(x + place * r * 0.155 - 6, y - height / 2, 12, height, paper, 'rx="6"');
  });
  return `<g opacity="${shown.toFixed(3)}">${bars.join("")}</g>`;
}

const sans = "Schibsted Grotesk";
const serif = "Newsreader";

function words(x, y, content, { font = serif, weight = 500, points, fill = ink, anchor = "start", spacing = 0 }) {
  const safe = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${x}" y="${y}" font-family="${font}" font-weight="${weight}" font-size="${points}" fill="${fill}" text-anchor="${anchor}" letter-spacing="${spacing}">${safe}</text>`;
}

function cardText({ title, kicker, chapters, people }, index, last, shown) {
  const fade = Math.max(0, shown * 1.6 - 0.6).toFixed(3);
  if (last) return "";
  const heading = index === 0 ? title : chapters[index].title;
  const points = index === 0 ? 66 : 62;
  const lines = wrapped(heading, index === 0 ? 19 : 20);
  const top = 340 - (lines.length * points * 1.06) / 2;
  const above = index === 0 ? kicker : `Kapitel ${index + 1}`;
  const below =
    index === 0
      ? words(96, top + lines.length * points * 1.06 + 66, people.map(({ name }) => name).join(" und "), {
          font: sans,
          points: 25,
          fill: soft,
        })
      : "";
  const rows = lines.map((line, row) => words(94, top + points * 0.8 + row * points * 1.06, line, { points, spacing: -1 }));
  return `<g opacity="${fade}">${words(96, top - 34, above, { font: sans, weight: 700, points: 24, fill: accent, spacing: 0.6 })}${rows.join("")}${below}</g>`;
}

function wrapped(text, length) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= length) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

// Under the bubbles and above the place where players put captions.
function lowerThird({ name, role }, shown, left) {
  if (shown < 0.02) return "";
  const [x, anchor] = left ? [96, "start"] : [size.width - 96, "end"];
  const rule = rect(left ? x : x - 44, 548, 44, 4, accent);
  return `<g opacity="${shown.toFixed(3)}">${rule}${words(x, 596, name, { points: 38, anchor, spacing: -0.4 })}${words(x, 626, role, { font: sans, points: 20, fill: soft, anchor })}</g>`;
}

function masthead({ timeline, chapters }, now, cardness) {
  const current = timeline.chapters.findLastIndex(({ start }) => now >= start);
  const label = words(96, 78, `${current + 1} · ${chapters[current].title}`, { font: sans, points: 20, fill: soft });
  const house = words(size.width - 96, 80, "Forum Kundendialog", { points: 25, anchor: "end", spacing: -0.4 });
  return `<g opacity="${(1 - cardness).toFixed(3)}">${label}</g>${house}`;
}

const svg = (content) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${content}</svg>`;

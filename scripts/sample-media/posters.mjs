// The stills that stand for the films, all in violet. 1280 × 720; the lower corners are left to the player's signs.
import { cast, over, solid } from "./printing.mjs";
import { palettes } from "./shapes.mjs";
import { area, box, disc, outline, row, sheet, speech, stroke, tilted } from "./stencils.mjs";

const { ground, deep, warm, light } = palettes.violet;
const night = "#2c1a36";

// Ring, shank and two teeth.
const keyParts = (x, y) => [
  stroke(`M${x} ${y}m-30 0a30 30 0 1 0 60 0a30 30 0 1 0 -60 0`, 17),
  box(x - 9, y + 34, 18, 150),
  box(x + 6, y + 132, 34, 18),
  box(x + 6, y + 164, 26, 20),
];

export const posters = {
  "drei-fragen-an-eine-frau-die-jeden-tag-nein-sagt": keyBoard(),
  "was-ein-hotelportier-ueber-wartezeiten-weiss": reception(),
  "beschwerden-lesen-wie-liebesbriefe": lettersTied(),
};

function keyBoard() {
  const at = (index) => [208 + (index % 9) * 108, 142 + Math.floor(index / 9) * 128];
  const taken = 14;
  const hook = (index) => {
    const [x, y] = at(index);
    return [
      cast(box(x - 12, y + 30, 30, 12, 'rx="6"'), 0.7),
      solid(box(x - 22, y - 14, 44, 20, 'rx="3"'), "#d8cbd8", { shade: "right" }),
      solid(stroke(`M${x} ${y + 20}v20q0 10 12 10`, 7), light),
      solid(disc(x, y + 18, 8), light, { shade: "corner" }),
    ];
  };
  const [x, y] = at(taken);
  return {
    ground,
    deep,
    layers: [
      solid(box(0, 0, 1280, 720), ground, { haze: "left" }),
      over(speech(1020, 300, 330, "ne"), light),
      cast(box(122, 92, 1076, 560, 'rx="10"'), 0.6),
      solid(box(104, 74, 1076, 560, 'rx="10"'), "#452b54", { shade: "bottom" }),
      solid(box(124, 94, 1036, 520, 'rx="4"'), deep, { shade: "right" }),
      ...row(36, hook),
      over(speech(330, 440, 300, "sw"), "#d9a5a8"),
      ...keyParts(x + 18, y + 82).map((part) => cast(tilted(5, x, y + 40, part), 0.8)),
      ...keyParts(x, y + 68).map((part) => solid(tilted(5, x, y + 40, part), warm, { shade: "bottom" })),
      solid(tilted(16, x - 60, y + 90, box(x - 106, y + 84, 62, 84, 'rx="6"')), sheet, { shade: "corner" }),
      solid(tilted(16, x - 60, y + 90, disc(x - 75, y + 98, 7)), deep),
      solid(stroke(`M${x - 26} ${y + 84}Q${x - 60} ${y + 70} ${x - 76} ${y + 94}`, 4), sheet),
    ],
  };
}

function reception() {
  const counter = 476;
  return {
    ground: deep,
    deep: night,
    layers: [
      solid(box(0, 0, 1280, 720), deep, { shade: "left" }),
      solid(box(0, 372, 1280, 20), "#6b4a7d"),
      solid(speech(560, 250, 250, "se"), "#7d5b8d", { light: "top" }),
      solid(box(905, 60, 250, 330), "#6b4a7d"),
      solid(box(921, 76, 218, 298), "#2b3a55", { shade: "top" }),
      solid(disc(1076, 150, 40), "#f0e6cf", { shade: "corner" }),
      ...row(3, (index) =>
        solid(
          area(
            `${921 + index * 76},374 ${921 + index * 76},${300 - index * 18} ${958 + index * 76},${262 + index * 12} ${994 + index * 76},${300 - index * 10} ${994 + index * 76},374`,
          ),
          "#1c2840",
        ),
      ),
      solid(box(1024, 76, 12, 298), "#6b4a7d"),
      cast(disc(212, 172, 108), 0.7),
      solid(disc(200, 160, 108), warm, { shade: "corner" }),
      solid(disc(200, 160, 88), sheet, { haze: "corner" }),
      ...row(12, (index) => solid(tilted(index * 30, 200, 160, box(197, 80, 6, index % 3 === 0 ? 18 : 9)), deep)),
      solid(stroke("M200 160L246 166", 10), night),
      solid(stroke("M200 160L254 129", 6), night),
      solid(disc(200, 160, 9), warm),
      solid(area("600,236 760,236 980,476 380,476"), "#8b6a97", { light: "top" }),
      solid(box(673, 236, 14, 200), "#d9b7a5", { shade: "right" }),
      solid(outline("M590 236a90 90 0 0 1 180 0z"), warm, { shade: "right" }),
      solid(box(630, 436, 100, 42, 'rx="8"'), "#8c2c20", { shade: "right" }),
      solid(box(0, counter, 1280, 244), "#452b54", { shade: "bottom" }),
      ...row(5, (index) => solid(box(40 + index * 250, counter + 74, 210, 150), "#3b2448", { shade: "right" })),
      solid(box(0, counter - 4, 1280, 44), "#a35a4c", { shade: "bottom" }),
      cast(box(836, counter - 6, 120, 16, 'rx="8"'), 0.8),
      solid(area(`846,${counter - 116} 934,${counter - 116} 924,${counter} 856,${counter}`), "#b9ccd6", { shade: "right" }),
      solid(area(`851,${counter - 70} 929,${counter - 70} 923,${counter - 6} 857,${counter - 6}`), light, { shade: "right" }),
      ...suitcase(380, counter + 4),
    ],
  };
}

function suitcase(x, floor) {
  return [
    cast(box(x - 152, floor - 14, 340, 22, 'rx="10"'), 0.8),
    solid(stroke(`M${x - 52} ${floor - 190}v-34q0 -14 14 -14h76q14 0 14 14v34`, 14), "#8f6f5c"),
    solid(box(x - 160, floor - 196, 320, 196, 'rx="18"'), light, { shade: "right" }),
    solid(box(x - 112, floor - 196, 26, 196), "#4d6c80", { shade: "bottom" }),
    solid(box(x + 86, floor - 196, 26, 196), "#4d6c80", { shade: "bottom" }),
    solid(speech(x + 2, floor - 104, 40, "sw"), warm, { shade: "corner" }),
    solid(box(x - 112, floor - 128, 26, 18), "#e0cfa8"),
    solid(box(x + 86, floor - 128, 26, 18), "#e0cfa8"),
  ];
}

function lettersTied() {
  const table = 612;
  const paints = [sheet, light, "#efe3ea", sheet, "#d3bfd3", "#efe3ea", light, sheet, "#d3bfd3", sheet];
  const stack = row(10, (index) => {
    const [x, y, width] = [430 + ((index * 13) % 34) - 17, table - 38 - index * 36, 420 + ((index * 23) % 26)];
    return [
      cast(box(x + 10, y + 30, width, 12), 0.7),
      solid(box(x, y, width, 36, 'rx="3"'), paints[index], { shade: index % 2 === 0 ? "right" : "bottom" }),
      solid(stroke(`M${x + 12} ${y + 12}L${x + width / 2} ${y + 30}L${x + width - 12} ${y + 12}`, 3), "#a78fb0"),
    ];
  });
  const top = table - 38 - 9 * 36;
  return {
    ground,
    deep,
    layers: [
      solid(box(0, 0, 1280, 720), ground, { haze: "left" }),
      over(speech(420, 300, 260, "sw"), light),
      over(speech(840, 320, 290, "ne"), deep),
      solid(box(0, table, 1280, 108), "#452b54", { shade: "bottom" }),
      solid(box(0, table, 1280, 12), "#6b4a7d"),
      cast(box(400, table - 4, 560, 26, 'rx="12"'), 0.8),
      ...stack,
      solid(box(614, top, 52, table - top), warm, { shade: "bottom" }),
      cast(outline(`M640 ${top + 6}c-70 20 -150 10 -150 -30c0 -50 90 -40 150 20c60 -60 150 -70 150 -20c0 40 -80 50 -150 30z`), 0.5),
      solid(area(`640,${top} 560,${top + 106} 596,${top + 100} 612,${top + 130} 652,${top + 10}`), "#a5331f", { shade: "top" }),
      solid(area(`640,${top} 720,${top + 106} 684,${top + 100} 668,${top + 130} 628,${top + 10}`), "#a5331f", { shade: "top" }),
      solid(outline(`M640 ${top - 4}c-40 -80 -168 -110 -176 -50c-6 52 110 66 176 50z`), warm, { shade: "bottom" }),
      solid(outline(`M640 ${top - 4}c40 -80 168 -110 176 -50c6 52 -110 66 -176 50z`), warm, { shade: "bottom" }),
      solid(outline(`M630 ${top - 8}c-40 -44 -104 -62 -112 -40c-6 24 60 42 112 40z`), "#8c2c20"),
      solid(outline(`M650 ${top - 8}c40 -44 104 -62 112 -40c6 24 -60 42 -112 40z`), "#8c2c20"),
      solid(box(612, top - 28, 56, 46, 'rx="16"'), warm, { shade: "bottom" }),
      ...fallenLetter(1010, table),
    ],
  };
}

function fallenLetter(x, table) {
  const tilt = (shape) => tilted(8, x, table - 60, shape);
  return [
    cast(tilt(box(x - 78, table - 176, 180, 190)), 0.6),
    solid(tilt(box(x - 90, table - 190, 180, 200)), sheet, { shade: "bottom" }),
    ...row(5, (index) =>
      solid(tilt(box(x - 68, table - 164 + index * 24, [136, 120, 130, 96, 60][index], 8)), index === 3 ? warm : "#a78fb0"),
    ),
  ];
}

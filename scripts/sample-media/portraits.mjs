// Head and shoulders out of the portal's few shapes. Everything about a portrait follows from the person's slug,
// but for what makes somebody recognisable, which is written down.
import { cast, over, solid } from "./printing.mjs";
import { bubble, dice, palettes, path, rect } from "./shapes.mjs";
import { disc, outline, sheet, stroke } from "./stencils.mjs";

const skins = ["#f0cfae", "#e2b48c", "#d9a27c", "#c98d63", "#f3d7bd"];

const looks = {
  "mara-ellwanger": { palette: "teal", hair: "bob", hairColour: "#1d2b2a", skin: 0 },
  "jonas-petrak": { palette: "green", hair: "short", hairColour: "#6b4a25", skin: 1, beard: true },
  "ruth-sander": { palette: "sand", hair: "bun", hairColour: "#b9b3a6", skin: 4, glasses: true },
  "tilman-osterhage": { palette: "violet", hair: "parted", hairColour: "#57504c", skin: 0, glasses: true },
  "nele-akyol": { palette: "teal", hair: "long", hairColour: "#2a1c17", skin: 2 },
  "birte-kolbow": { palette: "violet", hair: "curls", hairColour: "#9c4a26", skin: 4 },
  "anselm-rieger": { palette: "sand", hair: "bald", hairColour: "#d8d2c6", skin: 1, beard: true, cap: true },
};

/** A portrait on a square of 400, as a drawing to print. */
export function portraitOf(slug) {
  const throwDice = dice(slug);
  const { palette, hair, hairColour, skin, ...marks } = looks[slug] ?? lookFrom(throwDice);
  const colours = palettes[palette];
  const person = {
    ...marks,
    hairColour,
    skin: skins[skin],
    colours,
    dressed: Math.floor(throwDice() * 3),
    tilt: throwDice() * 14 - 7,
    lean: throwDice() * 16 - 8,
  };
  const behind = behindHead[hair]?.(person) ?? [];
  return {
    ground: colours.ground,
    deep: colours.deep,
    layers: [
      solid((paint) => rect(0, 0, 400, 400, paint), colours.ground, { haze: "left" }),
      over((paint) => path(bubble(200 + person.lean * 3, 176, 150, throwDice() < 0.5 ? "ne" : "nw"), paint), colours.light),
      ...behind,
      ...shoulders(person),
      ...head(person),
      ...hairStyles[hair](person),
      ...extras(person),
    ],
  };
}

const lookFrom = (throwDice) => {
  const pick = (list) => list[Math.floor(throwDice() * list.length)];
  const palette = pick(Object.keys(palettes));
  return {
    palette,
    hair: pick(Object.keys(hairStyles)),
    hairColour: pick(["#2a1c17", "#6b4a25", "#9c4a26", "#b9b3a6"]),
    skin: Math.floor(throwDice() * 5),
  };
};

function shoulders({ colours, skin, dressed }) {
  const [cloth, trim] = [
    [colours.warm, colours.deep],
    [colours.deep, colours.light],
    [colours.light, colours.warm],
  ][dressed];
  const body = solid(outline("M40 400C44 318 110 290 200 290s156 28 160 110z"), cloth, { shade: "right" });
  const neck = solid(outline("M166 240h68v56c0 22 -68 22 -68 0z"), skin, { shade: "bottom" });
  if (dressed === 1) return [body, neck, solid(outline("M156 280q44 30 88 0v34q-44 30 -88 0z"), trim, { shade: "right" })];
  if (dressed === 2) {
    const [left, right] = ["M200 336L150 286L128 312L166 362z", "M200 336L250 286L272 312L234 362z"];
    return [
      body,
      neck,
      solid(outline("M166 290h68l-34 46z"), skin),
      solid(outline(left), sheet),
      solid(outline(right), sheet, { shade: "right" }),
      solid(outline("M194 338h12v62h-12z"), trim),
    ];
  }
  return [
    body,
    neck,
    solid(outline("M150 292l50 58l50 -58l26 8l-76 100l-76 -100z"), trim, { shade: "right" }),
    solid(outline("M168 292c0 26 64 26 64 0l-32 46z"), skin),
  ];
}

function head({ skin, tilt }) {
  return [
    solid(disc(122, 192, 18), skin, { shade: "corner" }),
    solid(disc(278, 192, 18), skin, { shade: "corner" }),
    solid(
      (paint) =>
        `<g transform="rotate(${tilt / 3} 200 190)">${path("M122 168a78 78 0 0 1 156 0v30c0 46 -34 84 -78 84s-78 -38 -78 -84z", paint)}</g>`,
      skin,
      { haze: "right" },
    ),
    cast(outline("M196 176l16 44l-20 4z"), 0.4),
  ];
}

const behindHead = {
  bob: ({ hairColour }) => [solid(outline("M100 180a100 100 0 0 1 200 0v76h-200z"), hairColour, { shade: "bottom" })],
  long: ({ hairColour }) => [
    solid(outline("M98 180a102 102 0 0 1 204 0c4 70 18 110 30 150h-264c12 -40 26 -80 30 -150z"), hairColour, { shade: "bottom" }),
  ],
  bun: ({ hairColour }) => [solid(disc(200, 66, 42), hairColour, { shade: "corner" })],
  curls: ({ hairColour }) => ring(96, 13).map(([x, y]) => solid(disc(x, y, 38), hairColour, { shade: "corner" })),
};

const ring = (radius, count) =>
  Array.from({ length: count }, (_, index) => {
    const angle = Math.PI * (0.92 + (1.16 * index) / (count - 1));
    return [200 + radius * Math.cos(angle), 180 + radius * 0.92 * Math.sin(angle)];
  });

const hairStyles = {
  bob: ({ hairColour }) => [
    solid(outline("M102 196a98 112 0 0 1 196 0c-10 -44 -30 -58 -60 -62c-50 -2 -108 2 -132 62z"), hairColour, { shade: "right" }),
  ],
  long: ({ hairColour }) => [
    solid(outline("M102 210a98 104 0 0 1 98 -126c-4 46 -40 66 -74 78c-14 6 -18 30 -24 48z"), hairColour, { shade: "bottom" }),
    solid(outline("M298 210a98 104 0 0 0 -98 -126c4 46 40 66 74 78c14 6 18 30 24 48z"), hairColour, { shade: "right" }),
  ],
  bun: ({ hairColour }) => [
    solid(outline("M110 194a90 112 0 0 1 180 0c-16 -40 -46 -62 -90 -62s-74 22 -90 62z"), hairColour, { shade: "right" }),
  ],
  curls: ({ hairColour }) => [
    solid(outline("M114 184a86 104 0 0 1 172 0c-24 -54 -148 -54 -172 0z"), hairColour),
    ...ring(74, 7).map(([x, y]) => solid(disc(x, y + 6, 26), hairColour, { shade: "corner" })),
  ],
  short: ({ hairColour }) => [
    solid(
      outline("M116 186c-8 -70 34 -104 90 -104c52 0 84 36 78 104c-6 -26 -14 -42 -30 -50c-40 4 -84 0 -108 0c-16 8 -24 24 -30 50z"),
      hairColour,
      { shade: "right" },
    ),
  ],
  parted: ({ hairColour }) => [
    solid(
      outline("M114 192c-10 -70 30 -112 92 -112c54 0 84 40 80 112c-8 -30 -20 -46 -44 -52c-34 -2 -60 -14 -74 -32c-4 36 -42 40 -54 84z"),
      hairColour,
      { shade: "right" },
    ),
  ],
  bald: ({ hairColour }) => [
    solid(outline("M114 204c-12 -20 -8 -44 6 -52c4 16 4 34 -6 52z"), hairColour),
    solid(outline("M286 204c12 -20 8 -44 -6 -52c-4 16 -4 34 6 52z"), hairColour, { shade: "right" }),
  ],
};

function extras({ beard, glasses, cap, hairColour, colours }) {
  const drawn = [];
  if (beard)
    drawn.push(
      solid(outline("M122 202c10 28 34 34 78 34s68 -6 78 -34c6 56 -30 92 -78 92s-84 -36 -78 -92z"), hairColour, { shade: "right" }),
    );
  if (glasses) {
    drawn.push(
      solid(
        stroke(
          "M140 190a26 26 0 1 0 52 0a26 26 0 1 0 -52 0M208 190a26 26 0 1 0 52 0a26 26 0 1 0 -52 0M192 188q8 -8 16 0M140 186l-18 -6M260 186l18 -6",
          7,
        ),
        colours.deep,
      ),
    );
  }
  if (cap) {
    drawn.push(solid(outline("M116 150c0 -50 34 -82 84 -82s84 32 84 82z"), colours.deep, { shade: "right" }));
    drawn.push(solid((paint) => rect(110, 128, 180, 26, paint), colours.light, { shade: "right" }));
    drawn.push(
      solid(outline("M112 154h176c10 12 6 22 -6 22c-40 -14 -124 -14 -164 0c-12 0 -16 -10 -6 -22z"), "#1b3551", { shade: "bottom" }),
    );
  }
  return drawn;
}

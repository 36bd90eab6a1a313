// The six illustrations of the sample stories, each in one of the four palettes. 1600 × 1000; what matters lies in the middle 1200 × 760.

import { cast, over, solid } from "./printing.mjs";
import { palettes } from "./shapes.mjs";
import { area, box, disc, outline, row, sheet, speech, stroke, tilted } from "./stencils.mjs";

// A coiled cord along a curve with one bend: small loops, drawn as one line.
function coil(from, bend, to, loops, radius) {
  const steps = loops * 12;
  const points = row(steps + 1, (step) => {
    const part = step / steps;
    const [x, y] = [0, 1].map((axis) => (1 - part) ** 2 * from[axis] + 2 * part * (1 - part) * bend[axis] + part ** 2 * to[axis]);
    const angle = part * loops * 2 * Math.PI;
    return `${(x + radius * Math.sin(angle)).toFixed(1)} ${(y - radius * (1 - Math.cos(angle))).toFixed(1)}`;
  });
  return `M${points.join("L")}`;
}

export const pictures = {
  "wer-nur-faelle-schliesst-oeffnet-keine-tueren": doors(),
  "das-dritte-mal-anrufen": telephone(),
  "mit-freundlichen-gruessen-niemand": letter(),
  "ein-mittelstaendler-stellt-das-formular-ab": workbench(),
  "der-ton-macht-die-kuendigung": letterBoxes(),
  "a-bell-on-the-counter": bell(),
};

function doors() {
  const { ground, deep, warm, light } = palettes.teal;
  const floor = 800;
  const shut = (x) => [
    solid(box(x - 112, 212, 224, floor - 212), "#173f3b"),
    solid(box(x - 95, 230, 190, floor - 230), deep, { shade: "left" }),
    solid(box(x - 66, 268, 132, 190), "#174843", { shade: "bottom" }),
    solid(box(x - 66, 500, 132, 240), "#174843", { shade: "bottom" }),
    solid(disc(x + 70, 480, 13), light, { shade: "corner" }),
    cast(area(`${x - 112},${floor} ${x + 112},${floor} ${x + 60},${floor + 120} ${x - 210},${floor + 120}`), 0.28),
  ];
  return {
    ground,
    deep,
    layers: [
      solid(box(0, 0, 1600, floor), ground, { haze: "left" }),
      solid(box(0, 0, 1600, 120), "#cfd8d5", { haze: "bottom" }),
      solid(box(0, floor, 1600, 200), "#b9c7c2", { haze: "bottom" }),
      solid(box(0, floor - 22, 1600, 22), "#c4d0cc"),
      ...[280, 540, 800, 1320].flatMap(shut),
      solid(box(948, 212, 224, floor - 212), "#173f3b"),
      solid(box(965, 230, 190, floor - 230), light, { light: "bottom" }),
      solid(area(`965,${floor} 1155,${floor} 1385,1000 655,1000`), "#e5c67f", { light: "top", haze: "bottom" }),
      over(speech(1060, 470, 315, "nw"), "#f0cd84"),
      solid(area("1155,230 1262,166 1262,864 1155,800"), warm, { shade: "left" }),
      solid(area("1180,290 1240,258 1240,500 1180,512"), "#b24a27", { shade: "bottom" }),
      solid(area("1180,560 1240,556 1240,800 1180,768"), "#b24a27", { shade: "bottom" }),
      solid(disc(1248, 530, 12), light, { shade: "corner" }),
      cast(area("905,936 1020,936 960,966 830,966"), 0.55),
      solid(speech(960, 872, 66, "sw"), warm, { shade: "corner" }),
      solid(disc(938, 872, 8), sheet),
      solid(disc(962, 872, 8), sheet),
      solid(disc(986, 872, 8), sheet),
    ],
  };
}

function telephone() {
  const { ground, deep, warm, light } = palettes.green;
  const table = 762;
  const house = (x, width, top, roof) => [
    solid(outline(`M${x} ${table}V${top}L${x + width / 2} ${roof}L${x + width} ${top}V${table}z`), "#5f7a4b", { shade: "bottom" }),
    solid(box(x + width * 0.28, top + 34, 26, 40), light),
    solid(box(x + width * 0.58, top + 34, 26, 40), "#4b6739"),
  ];
  return {
    ground,
    deep,
    layers: [
      solid(box(0, 0, 1600, table), ground, { haze: "left" }),
      solid(box(238, 60, 1124, table - 60), "#f5f3ea"),
      solid(box(268, 90, 1064, table - 90), "#ecd9a8", { light: "bottom", haze: "top" }),
      solid(disc(560, 560, 170), light, { light: "top" }),
      ...house(268, 190, 560, 480),
      ...house(430, 170, 610, 540),
      ...house(1010, 180, 590, 510),
      ...house(1170, 162, 545, 470),
      solid(outline(`M690 ${table}V330L745 210L800 330V${table}z`), "#4b6739", { shade: "right" }),
      solid(box(741, 150, 8, 66), "#4b6739"),
      solid(disc(745, 376, 32), sheet),
      solid(stroke("M745 376V354M745 376L762 384", 6), deep),
      ...house(800, 220, 620, 530),
      ...house(560, 140, 640, 575),
      solid(box(790, 60, 22, table - 60), "#f5f3ea", { shade: "right" }),
      solid(box(238, 300, 1124, 20), "#f5f3ea", { shade: "bottom" }),
      solid(box(210, table - 30, 1180, 30), "#e9e6d8", { shade: "bottom" }),
      over(speech(1090, 330, 250, "sw"), "#d4c9a0"),
      solid(box(0, table, 1600, 238), deep, { shade: "bottom" }),
      solid(box(0, table, 1600, 12), "#527541"),
      ...row(3, (index) => slip(330 + index * 150, 850 - (index % 2) * 14, -9 + index * 8, index < 2, { warm, deep })),
      cast(outline("M810 905h420l40 -40h-420z"), 0.7),
      solid(outline("M860 880C868 800 890 730 930 690h200c40 40 62 110 70 190z"), warm, { shade: "right" }),
      solid(box(842, 868, 376, 26, 'rx="13"'), "#8c2716"),
      solid(box(925, 660, 46, 44, 'rx="10"'), "#8c2716"),
      solid(box(1089, 660, 46, 44, 'rx="10"'), "#8c2716"),
      solid(disc(1030, 790, 72), sheet, { shade: "corner" }),
      ...row(10, (index) =>
        solid(
          disc(1030 + 50 * Math.cos((index * 31 - 60) * (Math.PI / 180)), 790 + 50 * Math.sin((index * 31 - 60) * (Math.PI / 180)), 10),
          deep,
        ),
      ),
      solid(disc(1030, 790, 22), light),
      solid(stroke(coil([1208, 884], [1330, 800], [1440, 905], 16, 13), 6), "#8c2716"),
      cast(tilted(-8, 1350, 930, box(1252, 948, 240, 34, 'rx="17"')), 0.7),
      solid(
        tilted(
          -8,
          1350,
          930,
          outline(
            "M1270 952c-34 0 -40 -50 -6 -56c22 -4 40 -26 96 -26s74 22 96 26c34 6 28 56 -6 56c-26 0 -30 -26 -44 -30c-22 -6 -70 -6 -92 0c-14 4 -18 30 -44 30z",
          ),
        ),
        warm,
        { shade: "bottom" },
      ),
    ],
  };
}

function slip(x, y, degrees, ticked, { warm, deep }) {
  const tilt = (shape) => tilted(degrees, x + 55, y + 45, shape);
  return [
    cast(tilt(box(x + 8, y + 12, 118, 92)), 0.6),
    solid(tilt(box(x, y, 118, 92)), sheet, { shade: "corner" }),
    solid(tilt(box(x + 14, y + 16, 62, 7)), deep),
    solid(tilt(box(x + 14, y + 32, 44, 7)), "#9aa88d"),
    ...(ticked ? [solid(tilt(stroke(`M${x + 58} ${y + 62}l14 14l30 -40`, 11)), warm)] : []),
  ];
}

function letter() {
  const { ground, deep, warm, light } = palettes.sand;
  const tilt = (shape) => tilted(-5, 800, 500, shape);
  const lengths = [0.94, 0.88, 0.97, 0.6, 0, 0.92, 0.98, 0.85, 0.95, 0.42, 0, 0.9, 0.96, 0.55];
  const lines = lengths
    .map((length, index) => solid(tilt(box(560, 262 + index * 31, 480 * length, 11)), index === 0 ? deep : "#4d688a"))
    .filter((_, index) => lengths[index] > 0);
  return {
    ground,
    deep,
    layers: [
      solid(box(0, 0, 1600, 1000), ground, { haze: "right" }),
      over(speech(1330, 250, 300, "ne"), "#dcc290"),
      cast(tilt(area("510,94 1040,94 1126,170 1126,944 510,944")), 0.55),
      solid(tilt(area("490,74 1030,74 1106,150 1106,924 490,924")), sheet, { haze: "bottom" }),
      solid(tilt(area("1030,74 1106,150 1030,150")), "#d9caa8", { shade: "left" }),
      solid(tilt(box(560, 136, 150, 14)), light),
      solid(tilt(box(560, 160, 104, 10)), "#c9b994"),
      solid(tilt(box(900, 200, 140, 10)), "#c9b994"),
      ...lines,
      solid(tilt(box(560, 846, 300, 5)), deep),
      over(outline("M0 190A310 310 0 0 1 0 810z"), warm),
      over(speech(420, 560, 190, "sw"), warm),
      cast(tilted(-33, 1080, 730, box(850, 748, 620, 40, 'rx="20"')), 0.62),
      solid(tilted(-33, 1080, 730, box(930, 704, 330, 52, 'rx="6"')), deep, { shade: "bottom" }),
      solid(tilted(-33, 1080, 730, box(1250, 700, 220, 60, 'rx="30"')), deep, { shade: "bottom" }),
      solid(tilted(-33, 1080, 730, box(1238, 698, 16, 64)), light),
      solid(tilted(-33, 1080, 730, box(1300, 694, 150, 12, 'rx="6"')), light, { shade: "right" }),
      solid(tilted(-33, 1080, 730, area("930,706 890,712 890,748 930,754")), "#1b3551", { shade: "bottom" }),
      solid(tilted(-33, 1080, 730, outline("M892 712C860 712 830 722 792 730C830 738 860 748 892 748z")), light, { shade: "bottom" }),
      solid(tilted(-33, 1080, 730, stroke("M800 730H858", 3)), deep),
      solid(tilted(-33, 1080, 730, disc(862, 730, 6)), deep),
    ],
  };
}

function workbench() {
  const { ground, deep, warm, light } = palettes.sand;
  const bench = 690;
  const bolts = row(8, (index) => {
    const angle = ((index * 45 + 22) * Math.PI) / 180;
    return solid(disc(430 + 128 * Math.cos(angle), 470 + 128 * Math.sin(angle), 14), light, { shade: "corner" });
  });
  return {
    ground,
    deep,
    layers: [
      solid(box(0, 0, 1600, 1000), ground, { haze: "left" }),
      ...row(5, (index) => [
        solid(box(690 + index * 130, 170, 12, 26), "#8a7b5e"),
        ...tool(index, 696 + index * 130, 190, { deep, warm, light }),
      ]),
      solid(box(640, 158, 640, 14), "#c8b48c", { shade: "bottom" }),
      over(speech(1010, 420, 250, "sw"), "#e3c98f"),
      solid(outline("M430 320V250a60 60 0 0 1 60 -60h60V-20h90V190a90 90 0 0 1 -90 90h-30v60z"), "#1f3c5b", { shade: "left" }),
      solid(box(534, 60, 122, 30), light, { shade: "right" }),
      solid(box(170, 430, 140, 80), "#1f3c5b", { shade: "bottom" }),
      solid(box(150, 410, 30, 120), light, { shade: "bottom" }),
      cast(box(300, bench - 14, 330, 22), 0.6),
      solid(area(`330,${bench} 360,580 500,580 530,${bench}`), "#1f3c5b", { shade: "right" }),
      solid(disc(430, 470, 172), deep, { shade: "corner" }),
      solid(disc(430, 470, 96), "#34597f", { shade: "corner" }),
      solid(disc(430, 470, 40), light, { shade: "corner" }),
      solid(stroke("M430 470L486 414", 8), deep),
      ...bolts,
      cast(box(726, bench - 16, 330, 20), 0.6),
      ...deskPhone(890, bench, warm),
      solid(box(60, bench, 1300, 46), "#b98a4a", { shade: "bottom" }),
      solid(box(120, bench + 46, 60, 270), "#8f6a37", { shade: "right" }),
      solid(box(1060, bench + 46, 60, 270), "#8f6a37", { shade: "right" }),
      solid(box(120, bench + 150, 1000, 30), "#9c7540", { shade: "bottom" }),
      cast(box(60, bench + 46, 1300, 60), 0.6, "top"),
      ...basket({ deep, warm }),
    ],
  };
}

function tool(index, x, y, { deep, warm, light }) {
  const drawn = [
    () => [solid(box(x - 9, y, 18, 120), warm, { shade: "right" }), solid(box(x - 40, y + 110, 80, 34), deep, { shade: "right" })],
    () => [
      solid(box(x - 7, y, 14, 100), deep),
      solid(disc(x, y + 118, 30), deep, { shade: "corner" }),
      solid(area(`${x - 12},${y + 122} ${x + 12},${y + 122} ${x + 16},${y + 160} ${x - 16},${y + 160}`), palettes.sand.ground),
    ],
    () => [solid(box(x - 12, y, 24, 74, 'rx="8"'), light, { shade: "right" }), solid(box(x - 5, y + 72, 10, 90), deep)],
    () => [solid(disc(x, y + 56, 54), "#c8b48c", { shade: "corner" }), solid(disc(x, y + 56, 26), palettes.sand.ground)],
    () => [
      solid(box(x - 10, y, 20, 90), warm, { shade: "right" }),
      solid(area(`${x - 22},${y + 88} ${x + 22},${y + 88} ${x + 8},${y + 170} ${x - 8},${y + 170}`), deep, { shade: "right" }),
    ],
  ];
  return drawn[index]();
}

function deskPhone(x, ground, warm) {
  const y = ground - 210;
  return [
    solid(
      outline(
        `M${x - 150} ${ground}C${x - 140} ${y + 120} ${x - 112} ${y + 70} ${x - 80} ${y + 44}h160c32 26 60 76 70 ${ground - y - 44}z`,
      ),
      warm,
      { shade: "right" },
    ),
    solid(box(x - 84, y + 24, 34, 34, 'rx="8"'), "#8c2716"),
    solid(box(x + 50, y + 24, 34, 34, 'rx="8"'), "#8c2716"),
    solid(
      outline(
        `M${x - 150} ${y + 44}c-26 0 -32 -44 -4 -50c40 -10 84 -24 154 -24s114 14 154 24c28 6 22 50 -4 50c-24 0 -30 -22 -50 -26c-44 -8 -156 -8 -200 0c-20 4 -26 26 -50 26z`,
      ),
      warm,
      { shade: "bottom" },
    ),
    solid(disc(x, y + 134, 56), sheet, { shade: "corner" }),
    ...row(10, (index) => {
      const angle = ((index * 31 - 60) * Math.PI) / 180;
      return solid(disc(x + 39 * Math.cos(angle), y + 134 + 39 * Math.sin(angle), 8), "#27496d");
    }),
    solid(disc(x, y + 134, 16), palettes.sand.light),
  ];
}

function basket({ deep, warm }) {
  const form = (shape) => tilted(11, 1300, 560, shape);
  return [
    cast(box(1120, 970, 330, 24, 'rx="12"'), 0.6),
    solid(form(box(1210, 440, 190, 300)), sheet, { shade: "bottom" }),
    solid(form(box(1232, 464, 90, 12)), warm),
    ...row(5, (index) => solid(form(stroke(`M${1234} ${496 + index * 42}h142v26h-142z`, 5)), deep)),
    solid(outline("M1190 700c-40 -20 -44 -84 2 -96c20 -40 86 -30 92 8c34 16 26 78 -12 88z"), "#ece2cc", { shade: "corner" }),
    solid(stroke("M1192 650l34 -18l10 34l32 -22M1214 690l22 -24", 4), "#b9a988"),
    solid(area("1130,690 1450,690 1412,980 1168,980"), deep, { shade: "left" }),
    ...row(6, (index) => solid(stroke(`M${1168 + index * 49} 716L${1190 + index * 40} 960`, 7), "#3d6290")),
    solid(box(1118, 676, 344, 26, 'rx="13"'), "#1f3c5b", { shade: "bottom" }),
  ];
}

function letterBoxes() {
  const { ground, deep, warm, light } = palettes.violet;
  const [width, height, gapX, gapY, left, top] = [216, 178, 30, 38, 323, 192];
  const at = (index) => [left + (index % 4) * (width + gapX), top + Math.floor(index / 4) * (height + gapY)];
  const special = 6;
  const slotted = (index) => {
    const [x, y] = at(index);
    const out = 26 + ((index * 37) % 34);
    const tilt = ((index * 53) % 17) - 8;
    const letterOut =
      index === special
        ? []
        : [
            cast(tilted(tilt, x + 110, y + 60, box(x + 40, y + 66 - out, 150, 14 + out)), 0.5),
            solid(tilted(tilt, x + 110, y + 60, box(x + 34, y + 58 - out, 148, 24 + out)), light, { shade: "bottom" }),
            solid(tilted(tilt, x + 110, y + 60, stroke(`M${x + 36} ${y + 60 - out}l72 40l72 -40`, 4)), "#54788d"),
          ];
    return [
      cast(box(x + 12, y + 14, width, height, 'rx="10"'), 0.5),
      solid(box(x, y, width, height, 'rx="10"'), deep, { shade: "right" }),
      solid(box(x + 20, y + 34, width - 40, 40, 'rx="8"'), "#2c1a36"),
      ...letterOut,
      solid(box(x + 14, y + 66, width - 28, 30, 'rx="8"'), "#6d4a80", { shade: "bottom" }),
      solid(box(x + 60, y + 118, width - 120, 28), "#e7e0e6", { shade: "right" }),
      solid(box(x + 72, y + 129, 30 + ((index * 29) % 40), 6), deep),
      solid(disc(x + width - 30, y + 132, 9), light),
    ];
  };
  const [x, y] = at(special);
  return {
    ground,
    deep,
    layers: [
      solid(box(0, 0, 1600, 1000), ground, { haze: "left" }),
      ...row(12, slotted),
      over(speech(x + 230, y - 30, 236, "sw"), "#efc3b8"),
      cast(area(`${x + 14},${y + 60} ${x + 220},${y + 60} ${x + 236},${y + 240} ${x + 30},${y + 240}`), 0.6),
      solid(area(`${x + 4},${y + 64} ${x + 108},${y - 34} ${x + 212},${y + 64}`), "#9c3222", { shade: "bottom" }),
      solid(box(x + 30, y + 18, 156, 120), sheet, { shade: "bottom" }),
      solid(box(x + 50, y + 38, 90, 8), deep),
      solid(box(x + 50, y + 54, 112, 6), "#b9a9be"),
      solid(box(x + 4, y + 64, 208, 144), warm, { shade: "bottom" }),
      solid(area(`${x + 4},${y + 64} ${x + 108},${y + 146} ${x + 4},${y + 208}`), "#b63a27", { shade: "right" }),
      solid(area(`${x + 212},${y + 64} ${x + 108},${y + 146} ${x + 212},${y + 208}`), "#b63a27", { shade: "left" }),
      solid(area(`${x + 4},${y + 208} ${x + 108},${y + 120} ${x + 212},${y + 208}`), warm, { shade: "bottom" }),
    ],
  };
}

function bell() {
  const { ground, deep, warm, light } = palettes.teal;
  const counter = 672;
  const sound = row(3, (index) => {
    const reach = 250 + index * 62;
    const [dx, dy] = [reach * Math.cos(0.42), reach * Math.sin(0.42)];
    return [-1, 1].map((side) =>
      solid(
        stroke(
          `M${800 + side * dx} ${600 - dy - 40}A${reach} ${reach} 0 0 ${side > 0 ? 1 : 0} ${800 + side * dx} ${600 + dy - 60}`,
          9 - index * 2,
        ),
        warm,
      ),
    );
  });
  return {
    ground,
    deep,
    layers: [
      solid(box(0, 0, 1600, 1000), ground, { haze: "left" }),
      solid(box(190, 70, 1220, 600), "#f3f1e8"),
      solid(box(220, 100, 1160, 540), "#d3e0de", { light: "bottom", haze: "top" }),
      solid(disc(470, 300, 86), light, { light: "top" }),
      solid(box(220, 400, 1160, 240), "#6f9c95", { shade: "top" }),
      solid(outline("M220 500C420 470 560 530 760 500S1180 470 1380 502V640H220z"), "#3d746d", { shade: "bottom" }),
      ...ferry({ warm, light }),
      solid(stroke("M1010 452h-120M980 466h-180M620 452h70M330 468h90", 5), "#cfe0dc"),
      solid(box(780, 70, 24, 600), "#f3f1e8", { shade: "right" }),
      solid(box(160, 640, 1280, 34), "#e7e4d8", { shade: "bottom" }),
      over(speech(800, 430, 300, "se"), "#efd596"),
      solid(box(0, counter, 1600, 330), deep, { shade: "bottom" }),
      ...row(6, (index) => solid(box(60 + index * 270, 850, 230, 130), "#1a4f49", { shade: "right" })),
      solid(box(0, counter, 1600, 128), "#2f736a", { shade: "top" }),
      solid(box(0, counter + 128, 1600, 18), "#3d8a80", { shade: "left" }),
      ...sound,
      cast(outline("M552 700h530l-50 42h-510z"), 0.8),
      solid(outline("M600 640a200 200 0 0 1 400 0z"), light, { shade: "right" }),
      solid(outline("M640 620a160 160 0 0 1 74 -122a190 190 0 0 0 -34 122z"), "#f6dc9c"),
      solid(box(786, 408, 28, 40), "#b98a2d"),
      solid(disc(800, 402, 26), light, { shade: "corner" }),
      solid(box(572, 640, 456, 30, 'rx="15"'), "#b98a2d", { shade: "right" }),
      solid(box(556, 670, 488, 34, 'rx="8"'), "#12312e", { shade: "right" }),
      ...tickets({ warm, deep }),
    ],
  };
}

function ferry({ warm, light }) {
  return [
    over(disc(1196, 268, 30), "#dbe3e0"),
    over(disc(1150, 236, 42), "#dbe3e0"),
    over(disc(1084, 204, 54), "#dbe3e0"),
    solid(box(1216, 300, 34, 62), warm, { shade: "right" }),
    solid(box(1216, 300, 34, 14), "#1f5a53"),
    solid(box(1130, 352, 190, 64, 'rx="6"'), sheet, { shade: "right" }),
    ...row(5, (index) => solid(disc(1154 + index * 35, 384, 10), "#1f5a53")),
    solid(box(1096, 408, 250, 20), "#efe9da", { shade: "bottom" }),
    solid(outline("M1050 424h320l-30 66h-250c-22 0 -34 -30 -40 -66z"), warm, { shade: "bottom" }),
    solid(box(1062, 440, 290, 8), light),
    cast(outline("M1080 490h262l-40 22h-200z"), 0.6),
  ];
}

function tickets({ warm, deep }) {
  // Lying on the counter, so flatter than it is long.
  const tilt = (shape) => (paint) => `<g transform="translate(20 246) scale(.96 .62) rotate(-6 380 790)">${shape(paint)}</g>`;
  return [
    cast(tilt(box(232, 752, 330, 118)), 0.8),
    ...row(3, (index) => [
      solid(tilt(box(216 + index * 110, 734, 110, 118)), index === 1 ? "#f1e6cc" : sheet, { shade: "bottom" }),
      solid(tilt(box(232 + index * 110, 752, 66, 12)), warm),
      solid(tilt(box(232 + index * 110, 778, 78, 7)), "#9db3ae"),
      solid(tilt(box(232 + index * 110, 794, 54, 7)), "#9db3ae"),
      solid(tilt(speech(292 + index * 110, 824, 14, "se")), deep),
      ...row(index === 0 ? 0 : 7, (hole) => solid(tilt(disc(216 + index * 110, 742 + hole * 17, 4)), "#2f736a")),
    ]),
  ];
}

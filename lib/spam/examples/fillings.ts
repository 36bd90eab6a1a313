// What stands for {link}, {name} and the like in the grammars. Hosts, numbers and people are invented.
const hosts =
  "top-angebot.example beste-wahl.example jetzt-sparen.test gluecksrad24.example profi-hilfe.test mehr-besucher.example sofort-da.test star-deals.example".split(
    " ",
  );
const paths = ["", "/", "/angebot", "/?ref=4711", "/de/bonus", "/start?id=99", "/blog/tipps", "/p/12"];
const people =
  "Frau Weller, Herr Dahlmann, Sandra Holm, Kurt Breitner, Mrs Olivia Crane, Patricia Lenz, Viktor Amsel, Doktor Okoro, Meister Bala, Emma Whitford, Helena Marquardt, Daniel Forst".split(
    ", ",
  );
const brands = "spinora lucky7ino goldwin hansebet roulando bonanza mandaro novoplay kasinova jackado".split(" ");
const flowers = "🍓 🌺 🦋 🐞 🌈 💖 🍀 🚲 🎈 🐣 🥑 🌊 🧡 ⛵️ 🎬 💫 🪷 🛴 🟦 🥥 🐨 🚕 💛 🏔 😺 🥁 🌸 🔶 🧁 🐢 💝 🌍 ✨ 💋 🐱 🥰 👑 🎨".split(
  " ",
);
const cries = "🔥 💰 😍 🤑 ❤️ 😘 🚀 💯 🎁 👍 😈 🙏 💸 🍑 👉 ✅".split(" ");

const every = (list: readonly string[], make: (one: string, place: number) => string) => () => list.map(make);
const dotless = (host: string) => host.replace(".", " (punkt) ");

/** A name in mathematical, spaced, starred, accented or mixed letters. */
const disguises: readonly ((name: string) => string)[] = [
  (name) => shifted(name, 0x1d5d4, 0x1d7ec),
  (name) => shifted(name, 0x1d468, 0x1d7d8),
  (name) => shifted(name, 0x1d63c, 0x1d7f6),
  (name) => [...name.toUpperCase()].join(" "),
  (name) => `⭐${[...name.toUpperCase()].join(" ")}⭐`,
  (name) => [...name].join("."),
  (name) => name.toUpperCase().replaceAll("A", "Λ").replaceAll("O", "О").replaceAll("E", "Ξ"),
  (name) => `🔥 ${shifted(name, 0x1d5d4, 0x1d7ec)} 🔥`,
  (name) => name.replace(/(?<=^...)/, "-"),
  (name) => `"${name.toUpperCase()}"`,
  (name) => name,
  (name) => name.replace(/^./, (letter) => letter.toUpperCase()),
  (name) => name.toUpperCase().replace(/\d+/, "⭐$&⭐"),
  (name) => name.replace(/\d+/, "'$&"),
  (name) => name.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];

const shifted = (name: string, letters: number, figures: number) =>
  name
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => String.fromCodePoint(letters + letter.charCodeAt(0) - 65))
    .replace(/\d/g, (figure) => String.fromCodePoint(figures + Number(figure)));

const houses =
  "spinora77 lucky7ino goldwin88 hansebet roulando99 bonanza33 mandaro17 novoplay55 kasinova21 jackado4d tigera303 mahkota11".split(" ");

/** Where honest readers point. */
const sources =
  "https://de.wikipedia.org/wiki/ https://www.youtube.com/watch?v= https://www.zeit.de/politik/ https://orf.at/stories/ https://www.spiegel.de/panorama/ https://www.bundestag.de/dokumente/ https://www.facebook.com/gruppe/posts/ http://www.gesundheit.gv.at/ https://www.sueddeutsche.de/ http://www.nachbarschaft.example/fotos/ https://twitter.com/status/ https://www.srf.ch/news/ http://www.rezepte.example/brot/ https://github.com/example/projekt/issues/ https://www.tagesschau.de/inland/ http://diepresse.com/home/ https://www.destatis.de/DE/ http://www.mein-garten.example/2016/04/ http://media.giphy.com/media/ http://www.nytimes.com/2019/03/11/science/ https://vimeo.com/ http://i.imgur.com/ https://m.youtube.com/results?q= https://www.bbc.com/news/ http://www.bilder.example/album/ https://m.facebook.com/story.php?id= https://code.google.com/p/example/issues/detail?id= http://blog.example.org/archive/2008/ http://msdn.microsoft.com/en-us/library/ https://www.google.com/search?q= http://www.petition.example/de/".split(
    " ",
  );
const pages =
  "Kulanz 30418827 aHR0cHM6 a1B2c3D4e5F 2015/08/haus-1234567.html index.php?id=88 Bahnhof_Zwettl 4875185/Banken 77 Statistik.pdf tanz.gif 5.jpg foto-vom-see.jpg?w=640 late-summer.html?ref=home&_r=1 some-rather-long-title.aspx alte%20lieder&sm=3".split(
    " ",
  );

export const fillings: ReadonlyMap<string, () => readonly string[]> = new Map([
  [
    "link",
    () =>
      hosts.flatMap((host) => [
        ...paths.map((path) => `https://${host}${path}`),
        `www.${host}`,
        `http://${host}`,
        host.replace(/example|test/, "com"),
        dotless(host),
      ]),
  ],
  ["mail", every(people, (name, place) => `${name.toLowerCase().replace(/[^a-z]+/g, ".")}${place}@mail.example`)],
  ["name", every(people, (name) => name)],
  ["brand", every(brands, (brand, place) => (place % 3 === 0 ? brand.toUpperCase() : place % 3 === 1 ? [...brand].join(" ") : brand))],
  ["handle", every(brands, (brand, place) => `@${brand}_${place * 37}`)],
  ["messenger", () => ["WhatsApp", "Telegram", "telegram", "Signal", "Instagram"]],
  ["telefon", every(brands, (_, place) => `+49 15${place}5 55 ${4100 + place * 73}`)],
  ["phone", every(brands, (_, place) => `+1 (8${place}8) 555-01${20 + place * 7}`)],
  ["whatsapp", every(brands, (_, place) => `WhatsApp: +44 7700 900${100 + place}`)],
  ["zahl", every(brands, (_, place) => String(7 + place * 11))],
  ["getarnt", () => houses.flatMap((house) => disguises.map((disguise) => disguise(house)))],
  ["quelle", () => sources.flatMap((source) => pages.map((page) => source + page))],
  ["emoji", () => cries],
  ["bild", () => flowers],
]);

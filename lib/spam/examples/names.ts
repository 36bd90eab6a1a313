// Invented names and homepages. Training gives them to honest comments that came without: a name or a homepage must never count by itself.
const first =
  "Anna Maria Katrin Sabine Petra Monika Ursula Renate Gisela Brigitte Heike Birgit Silke Anja Nicole Stefanie Julia Lena Hannah Mia Emma Johanna Franziska Theresa Magdalena Elisabeth Barbara Ilse Hilde Greta Frieda Leonie Svenja Wiebke Ayşe Fatma Zeynep Olga Irina Peter Hans Klaus Jürgen Wolfgang Dieter Manfred Helmut Gerhard Uwe Jens Thorsten Stefan Michael Andreas Thomas Markus Martin Christian Matthias Sebastian Florian Lukas Jonas Felix Paul Ben Noah Emil Anton Jakob Karl Friedrich Otto Xaver Alois Sepp Franz Josef Georg Lorenz Benedikt Mehmet Ali Emre Dragan Igor Sergej Nguyen Pierre Giovanni".split(
    " ",
  );
const last =
  "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Gruber Pichler Steiner Moser Egger Leitner Brunner Wimmer Yılmaz Kaya Öztürk Nowak Kowalski Petrović".split(
    " ",
  );
const nick =
  "nordlicht kaffeetante bergziege oldie leser mitleser waldfee radler gartenzwerg brummbaer pixelschubser zaungast querdenkerin nachteule stadtkind landei moorhuhn wortklauber elbe isar donau spatz kater hummel kobold matrose sonnenblume apfelkuchen".split(
    " ",
  );

/** A name for a number between 0 and 1; all the shapes that readers' names have. */
export function inventedName(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const shape = Math.floor(random() * 10);
  if (shape < 3) return `${pick(first)} ${pick(last)}`;
  if (shape < 5) return pick(first);
  if (shape === 5) return `${pick(first)} ${pick(last).slice(0, 1)}.`;
  if (shape === 6) return `${pick(first).slice(0, 1)}. ${pick(last)}`;
  if (shape === 7) return `${pick(nick)}${Math.floor(random() * 100)}`;
  if (shape === 8) return `${pick(first).toLowerCase()}.${pick(last).toLowerCase()}`;
  return `${pick(nick).replace(/^./, (letter) => letter.toUpperCase())} aus ${pick(["Kiel", "Graz", "Bern", "Köln", "Passau", "Jena"])}`;
}

/** The homepage of such a person: a blog, a small trade, a club. */
export function inventedHomepage(name: string, random: () => number): string {
  const host = name
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const shapes = [
    `https://${host}.de/`,
    `https://www.${host}.de`,
    `http://${host}-blog.example/`,
    `https://blog.${host}.example/ueber-mich/`,
    `https://www.${host}.at/`,
    `https://${host}.ch/blog/`,
    `https://${host}.example/index.html`,
    `https://www.${host}.com/impressum`,
    `https://foto-${host}.example/galerie`,
    `https://${host}.wordpress.example/2024/05/mein-garten/`,
  ];
  return shapes[Math.floor(random() * shapes.length)] ?? "";
}

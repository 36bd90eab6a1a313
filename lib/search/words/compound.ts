// German joins words: whoever looks for "Reklamation" also means "Kundenreklamationen". Parts are stems, wholes are words, both folded.

/** Shorter words stand in too many others by chance: "Eis" in "Reise". */
export const shortestPart = 4;

const vowel = /[aeiouy]/;
/** What is left of a word's own ending behind its stem: "Schlangen", "schreibt". */
const ending = /^(e|s|n|en|er|es|em|ern|in|innen|t|te|ten|tet|st|est|end|ende|enden)$/;
/** "Reklamation" is no compound of "Reklame": such endings make one word of another. */
const derived = /^(at|atio|ation|ator|ier|ion|ist|ismus|isch|itat|iv)/;

/** Whether `whole` is a compound that has `part` for one of its words. What stands around it must look like words too. */
export function isCompoundOf(part: string, whole: string): boolean {
  if (part.length < shortestPart || whole.length <= part.length) return false;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const [before, after] = [whole.slice(0, at), whole.slice(at + part.length)];
    if ((before === "" || isWord(before)) && (after === "" || ending.test(after) || (isWord(after) && !derived.test(after)))) return true;
  }
  return false;
}

const isWord = (rest: string) => rest.length >= 3 && vowel.test(rest);

/** What German puts between the words of a compound. */
const joints = ["", "s", "es", "n", "en", "er", "e"];
const shortestHalf = 3;

/** The ways in which a stem could be two words: what stands before and behind each seam, without the joint. */
export function halvesOf(stem: string): { left: string; right: string }[] {
  const seams = Array.from({ length: Math.max(0, stem.length - 2 * shortestHalf + 1) }, (_, index) => index + shortestHalf);
  return seams.flatMap((seam) => {
    const [head, right] = [stem.slice(0, seam), stem.slice(seam)];
    return joints
      .filter((joint) => head.endsWith(joint) && head.length - joint.length >= shortestHalf)
      .map((joint) => ({ left: head.slice(0, head.length - joint.length), right }));
  });
}

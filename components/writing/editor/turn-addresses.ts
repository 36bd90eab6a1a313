// Every turn gets its address while it is written. Of two with the same (one was copied or divided) that one keeps it which stood there before.
import type { Node } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";

const random = () => Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, "0")).join("");

function eachTurn(doc: Node, visit: (id: string, place: number) => void): void {
  doc.forEach(({ type, attrs }, place) => {
    if (type.name === "turn") visit(String(attrs.id), place);
  });
}

export const turnAddresses = new Plugin({
  appendTransaction(transactions, { doc: before }, { doc, tr }): Transaction | null {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    const keepers = new Map<string, number>();
    const now = new Map<number, string>();
    eachTurn(doc, (id, place) => now.set(place, id));
    eachTurn(before, (id, place) => {
      const moved = transactions.reduce((at, { mapping }) => mapping.map(at), place);
      if (id && now.get(moved) === id) keepers.set(id, moved);
    });
    for (const [place, id] of now) if (id && !keepers.has(id)) keepers.set(id, place);
    for (const [place, id] of now) if (keepers.get(id) !== place) tr.setNodeAttribute(place, "id", random());
    return tr.docChanged ? tr : null;
  },
});

// A field above the transcript that leaves only the turns with a word. It exists only where it works.
class TranscriptSearch extends HTMLElement {
  connectedCallback(): void {
    const { label = "", none = "" } = this.dataset;
    const field = Object.assign(document.createElement("input"), { type: "search", id: "mitschrift-suche" });
    const caption = Object.assign(document.createElement("label"), { htmlFor: field.id, textContent: label });
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    this.append(caption, field, status);
    field.addEventListener("input", () => {
      const left = this.filter(field.value);
      status.textContent = left === 0 ? none : "";
    });
  }

  private filter(words: string): number {
    const wanted = plain(words).split(/\s+/).filter(Boolean);
    const section = this.closest("section");
    let left = 0;
    for (const turn of section?.querySelectorAll<HTMLElement>(".turn") ?? []) {
      const said = plain(turn.textContent);
      turn.hidden = !wanted.every((word) => said.includes(word));
      if (!turn.hidden) left++;
    }
    return left;
  }
}

/** Without case and accents: "Gesprach" finds "Gespräch". */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

customElements.define("transcript-search", TranscriptSearch);

export {};

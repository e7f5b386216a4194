/** Finds entries by what stands in them, while somebody types: every word must occur, spaces do not matter. */
export class Finder {
  #texts = new Map();

  /** @param {{entries: {entry: string, question: string, answer: string}[]}[]} topics */
  constructor(topics) {
    for (const { entry, question, answer } of topics.flatMap((topic) => topic.entries)) {
      this.#texts.set(entry, { question: plain(question), all: plain(`${question} ${answer}`) });
    }
  }

  /**
   * The ids of the entries in which every word of the query occurs, those first that have it in their question;
   * all for an empty query.
   *
   * @returns {Set<string>}
   */
  find(query) {
    const words = query.split(/[\s\u3000]+/).map(plain).filter(Boolean);
    const inPart = (part) => [...this.#texts].filter(([, text]) => words.every((word) => text[part].includes(word))).map(([entry]) => entry);
    return new Set([...inPart('question'), ...inPart('all')]);
  }
}

/** One form for full and half width, capitals, katakana and hiragana, with and without spaces. */
function plain(text) {
  return text.normalize('NFKC').toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s\u3000*_`「」『』"'.,、。?!？！]/g, '');
}

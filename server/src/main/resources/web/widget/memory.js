/**
 * What the widget remembers between page loads, in the shop page's own storage: which conversation, and what
 * was not sent yet. Never the conversation's text. Without storage (a private window, a strict browser) it
 * remembers until the page is left.
 */
export class Memory {
  #prefix;
  #local = open('localStorage');
  #session = open('sessionStorage');

  /** @param {URL} base address of the server; conversations with different servers do not mix */
  constructor(base) {
    this.#prefix = `annai:${base.host}${base.pathname}:`;
  }

  /** `{id, token, state}` of the conversation, or null. */
  get conversation() {
    return this.#read(this.#local, 'conversation');
  }

  set conversation(value) {
    this.#write(this.#local, 'conversation', value);
  }

  /** Number of the last message that was on the screen. */
  get seen() {
    return this.#read(this.#local, 'seen') ?? 0;
  }

  set seen(value) {
    this.#write(this.#local, 'seen', value);
  }

  /** Whether the panel was open when this tab left the page before. */
  get open() {
    return this.#read(this.#session, 'open') ?? false;
  }

  set open(value) {
    this.#write(this.#session, 'open', value);
  }

  /** What was being typed. */
  get draft() {
    return this.#read(this.#session, 'draft') ?? '';
  }

  set draft(value) {
    this.#write(this.#session, 'draft', value || null);
  }

  /** Messages that the server has not acknowledged, oldest first: `{clientId, text, choice?, at}`. */
  get unsent() {
    const keys = Array.from({ length: this.#local.length }, (_, index) => this.#local.key(index));
    return keys
      .filter((key) => key.startsWith(`${this.#prefix}unsent:`))
      .map((key) => parse(this.#local.getItem(key)))
      .filter(Boolean)
      .sort((a, b) => a.at - b.at);
  }

  /** Keeps a message until it is acknowledged. */
  keepUnsent(message) {
    this.#write(this.#local, `unsent:${message.clientId}`, message);
  }

  /** Forgets a message that was acknowledged or given up. */
  dropUnsent(clientId) {
    this.#write(this.#local, `unsent:${clientId}`, null);
  }

  #read(storage, key) {
    return parse(storage.getItem(this.#prefix + key));
  }

  #write(storage, key, value) {
    try {
      if (value === null) storage.removeItem(this.#prefix + key);
      else storage.setItem(this.#prefix + key, JSON.stringify(value));
    } catch {
      // A full storage: the message is still in the page.
    }
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function open(name) {
  try {
    const storage = globalThis[name];
    storage.setItem('annai:probe', '1');
    storage.removeItem('annai:probe');
    return storage;
  } catch {
    return passing();
  }
}

/** A storage that lasts as long as the page. */
function passing() {
  const values = new Map();
  return {
    get length() { return values.size; },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => values.set(key, value),
    removeItem: (key) => values.delete(key),
  };
}

/**
 * What was said in a conversation, in order. Messages come by number, some of them twice, and the reply to the
 * customer's message may overtake the message itself; each is kept once, in its place.
 */
export class Transcript {
  #messages = new Map();
  #acknowledged = [];
  #cursor = 0;

  /** Number of the last message that came in order: where to resume. */
  get cursor() {
    return this.#cursor;
  }

  /** Number of the newest message; 0 before the first. */
  get last() {
    return Math.max(0, ...this.#messages.keys());
  }

  /**
   * Everything to show.
   *
   * @param {object[]} unsent what the server has not acknowledged
   * @returns {{message?: object, pending?: object}[]} in order; `pending` has no number yet
   */
  with(unsent) {
    const here = new Set([...this.#messages.values()].map((message) => message.clientId));
    const pending = unsent.filter((item) => !here.has(item.clientId));
    const numbered = [...this.#messages.values()].map((message) => ({ place: message.seq, message }));
    const sent = this.#acknowledged.map((item) => ({ place: item.place, pending: { ...item, status: 'sent' } }));
    return [...numbered, ...sent].sort((a, b) => a.place - b.place).concat(pending.map((item) => ({ pending: item })));
  }

  /** A message that came in order. */
  receive(message) {
    this.#cursor = Math.max(this.#cursor, message.seq);
    this.#keep(message);
  }

  /**
   * The server has kept what the customer wrote: it is shown just before the reply until its own number comes.
   *
   * @param {object} item of the outbox
   * @param {object[]} replies what the bot said to it; the cursor stays, for they may have overtaken others
   */
  acknowledge(item, replies) {
    const place = Math.min(...replies.map((message) => message.seq), this.last + 1) - 0.5;
    if (!this.#hasCome(item, place)) this.#acknowledged.push({ ...item, place });
    replies.forEach((message) => this.#keep(message));
  }

  #keep(message) {
    if (this.#messages.has(message.seq)) return;
    this.#messages.set(message.seq, message);
    if (message.from === 'customer') this.#settle(message);
  }

  /** The customer's own message has its number now: its placeholder goes. */
  #settle(message) {
    const at = this.#acknowledged.findIndex((item) => isSame(message, item));
    if (at >= 0) this.#acknowledged.splice(at, 1);
  }

  #hasCome(item, place) {
    const before = this.#messages.get(Math.floor(place));
    return [...this.#messages.values()].some((message) => message.clientId === item.clientId)
      || (before?.from === 'customer' && isSame(before, item));
  }
}

function isSame(message, item) {
  return message.clientId ? message.clientId === item.clientId : message.text.trim() === item.text.trim();
}

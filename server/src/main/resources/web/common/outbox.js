/**
 * What the customer wrote and the server has not acknowledged. Messages go one after the other, each with the
 * same `clientId` however often it is tried, so that none is kept twice; nothing counts as sent before the
 * server says so.
 */
import { backoff, pauseOrOnline } from './http.js';

export class Outbox {
  #memory;
  #post;
  #changed;
  #items = [];
  #running = false;
  #hurry = new AbortController();

  /**
   * @param {{unsent: object[], keepUnsent: Function, dropUnsent: Function}} memory
   * @param {(item: object) => Promise<void>} post sends one message
   * @param {() => void} changed called when the state of a message changed
   */
  constructor(memory, post, changed) {
    this.#memory = memory;
    this.#post = post;
    this.#changed = changed;
  }

  /** Oldest first: `{clientId, text, choice?, at, status: waiting|sending|delayed|refused, problem?, retryAt?}`. */
  get items() {
    return this.#items;
  }

  /** Takes up what an earlier page could not send. */
  restore() {
    const known = new Set(this.#items.map((item) => item.clientId));
    const left = this.#memory.unsent.filter((item) => !known.has(item.clientId));
    this.#items.unshift(...left.map((item) => ({ ...item, status: 'waiting' })));
    void this.#run();
  }

  /** Sends a message as soon as it can be. */
  add(text, choice) {
    const item = { clientId: crypto.randomUUID(), text, choice, at: Date.now() };
    this.#memory.keepUnsent(item);
    this.#items.push({ ...item, status: 'waiting' });
    this.#changed();
    void this.#run();
  }

  /** Gives a message up. */
  discard(clientId) {
    this.#items = this.#items.filter((item) => item.clientId !== clientId);
    this.#memory.dropUnsent(clientId);
    this.#changed();
  }

  /** Tries again at once. */
  retry() {
    this.#hurry.abort();
    void this.#run();
  }

  /** Sends what waits, in order; a refused message does not hold up those behind it. */
  async #run() {
    if (this.#running) return;
    this.#running = true;
    let failures = 0;
    for (let item = this.#next(); item; item = this.#next()) {
      failures = (await this.#try(item)) ? 0 : failures + 1;
      if (failures && item.status === 'delayed') await this.#wait(item, failures);
    }
    this.#running = false;
  }

  #next() {
    return this.#items.find((item) => item.status !== 'refused');
  }

  async #try(item) {
    this.#become(item, 'sending');
    try {
      await this.#post(item);
      this.discard(item.clientId);
      return true;
    } catch (problem) {
      if (problem.passing === undefined) throw problem;
      item.problem = problem;
      this.#become(item, problem.passing ? 'delayed' : 'refused');
      if (!problem.passing) this.#memory.dropUnsent(item.clientId);
      return false;
    }
  }

  async #wait(item, failures) {
    const delay = Math.max(backoff(failures), (item.problem.retryAfter ?? 0) * 1000);
    item.retryAt = Date.now() + delay;
    this.#hurry = new AbortController();
    this.#changed();
    await pauseOrOnline(delay, this.#hurry.signal);
  }

  #become(item, status) {
    item.status = status;
    this.#changed();
  }
}

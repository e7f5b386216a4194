/**
 * What is said in a conversation, as it is said: over a WebSocket, and by long polling where a WebSocket does
 * not get through. Both resume after the last message that came, so nothing is lost and nothing comes twice.
 */
import { backoff, pause, pauseOrOnline, Problem, request } from '../common/http.js';

const READY_WITHIN = 8_000;
const POLL_SECONDS = 25;
const POLLING_BEFORE_NEXT_SOCKET = 30_000;

export class Stream extends EventTarget {
  #address;
  #token;
  #cursor;
  #socket = null;
  #ended = new AbortController();
  #status = 'connecting';
  #read = 0;

  /**
   * @param {URL} address of the conversation
   * @param {string} token
   * @param {() => number} cursor sequence number of the last message that came this way
   */
  constructor(address, token, cursor) {
    super();
    this.#address = address;
    this.#token = token;
    this.#cursor = cursor;
  }

  /** `connecting`, `live`, `polling` or `offline`; an event `status` tells of a change, `frame` of news. */
  get status() {
    return this.#status;
  }

  /** Runs until {@link stop}; an event `refused` comes first when the token is no longer good. */
  async run() {
    let failures = 0;
    while (!this.#stopped) {
      const outcome = await this.#listen();
      failures = outcome === 'lost' ? 0 : failures + 1;
      if (outcome === 'lost') await pause(300 + Math.random() * 700, this.#ended.signal);
      else await this.#poll(Date.now() + POLLING_BEFORE_NEXT_SOCKET * Math.min(failures, 10));
    }
  }

  stop() {
    this.#ended.abort();
    this.#socket?.close();
  }

  /** Sends `typing` or `read`; where there is no socket, `read` goes with the next poll and `typing` is dropped. */
  send(frame) {
    this.#read = frame.read ?? this.#read;
    if (this.#status === 'live' && this.#socket.readyState === WebSocket.OPEN) {
      this.#socket.send(JSON.stringify(frame));
    }
  }

  get #stopped() {
    return this.#ended.signal.aborted;
  }

  /**
   * One WebSocket from beginning to end: `blocked` if it never was ready, else `lost`. A server that closes for want
   * of a token may just not have heard it in time, so it is the poll that follows which finds out.
   */
  #listen() {
    return new Promise((resolve) => {
      const address = new URL(`${this.#address}/live?after=${this.#cursor()}`);
      address.protocol = address.protocol.replace('http', 'ws');
      const socket = new WebSocket(address);
      this.#socket = socket;
      let outcome = 'blocked';
      const patience = setTimeout(() => socket.close(), READY_WITHIN);
      socket.onopen = () => socket.send(JSON.stringify({ auth: this.#token }));
      socket.onmessage = (event) => {
        const frame = JSON.parse(event.data);
        if (frame.ready) {
          clearTimeout(patience);
          outcome = 'lost';
          this.#become('live');
        }
        this.#tell('frame', frame);
      };
      socket.onclose = () => {
        clearTimeout(patience);
        if (outcome === 'lost' && !this.#stopped) this.#become('connecting');
        resolve(outcome);
      };
    });
  }

  /** Polls for a while; ends early when the server comes back, for then a socket may get through. */
  async #poll(until) {
    let failures = 0;
    while (!this.#stopped && Date.now() < until) {
      try {
        const wait = this.#status === 'polling' ? POLL_SECONDS : 0;
        const read = this.#read ? `&read=${this.#read}` : '';
        const news = await request(`${this.#address}/messages?after=${this.#cursor()}&wait=${wait}${read}`, {
          headers: { Authorization: `Bearer ${this.#token}` }, signal: this.#ended.signal,
        });
        if (failures) return;
        this.#become('polling');
        news.messages.forEach((message) => this.#tell('frame', { message }));
        this.#tell('frame', { state: news.state, agent: news.agent, read: news.read });
      } catch (problem) {
        if (this.#stopped) return;
        if (!(problem instanceof Problem)) throw problem;
        if (!problem.passing) return this.#refused();
        this.#become('offline');
        failures++;
        await pauseOrOnline(Math.max(backoff(failures), (problem.retryAfter ?? 0) * 1000), this.#ended.signal);
      }
    }
  }

  #refused() {
    this.stop();
    this.#tell('refused');
  }

  #become(status) {
    if (status === this.#status) return;
    this.#status = status;
    this.#tell('status', status);
  }

  #tell(name, detail) {
    if (!this.#stopped || name === 'refused') this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** What happens at the desk, as it happens. After an interruption the page loads everything again. */
import { backoff, pauseOrOnline } from '../common/http.js';

const UNAUTHORISED = 4401;

export class Feed extends EventTarget {
  #address;
  #socket = null;
  #ended = new AbortController();
  #watched = null;

  /** Whether the connection stands. */
  live = false;

  /** @param {URL} address of the WebSocket */
  constructor(address) {
    super();
    this.#address = address;
  }

  /** Runs until {@link stop}. Events: `ready` after each connection, `lost`, `frame`, `refused`. */
  async run() {
    for (let failures = 0; !this.#ended.signal.aborted; ) {
      const { code, wasReady } = await this.#listen();
      if (code === UNAUTHORISED) return this.#tell('refused');
      failures = wasReady ? 1 : failures + 1;
      this.live = false;
      this.#tell('lost');
      await pauseOrOnline(backoff(failures), this.#ended.signal);
    }
  }

  stop() {
    this.#ended.abort();
    this.#socket?.close();
  }

  /** Which conversation is on the screen. */
  watch(id) {
    this.#watched = id;
    this.send({ watch: id });
  }

  send(frame) {
    if (this.live && this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame));
  }

  #listen() {
    return new Promise((resolve) => {
      const socket = new WebSocket(this.#address);
      let wasReady = false;
      this.#socket = socket;
      socket.onmessage = (event) => {
        const frame = JSON.parse(event.data);
        if (frame.ready) {
          wasReady = this.live = true;
          if (this.#watched) this.watch(this.#watched);
          this.#tell('ready');
        } else {
          this.#tell('frame', frame);
        }
      };
      socket.onclose = ({ code }) => resolve({ code, wasReady });
    });
  }

  #tell(name, detail) {
    if (!this.#ended.signal.aborted) this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

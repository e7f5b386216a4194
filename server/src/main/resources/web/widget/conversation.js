/**
 * One conversation as the customer's page knows it: what was said, who leads it, what is still unsent. Tells of
 * every change by an event `change`; holds no element of the page.
 */
import { backoff, pauseOrOnline, Problem, request } from '../common/http.js';
import { Outbox } from '../common/outbox.js';
import { Stream } from './stream.js';
import { Transcript } from '../common/transcript.js';

const TYPING_LASTS = 6_000;
const TYPING_EVERY = 3_000;

export class Conversation extends EventTarget {
  #base;
  #memory;
  #opening;
  #handle = null;
  #entering = null;
  #stream = null;
  #transcript = new Transcript();
  #typingTimer;
  #typingSent = 0;
  #readSent = 0;

  /** `bot`, `waiting`, `agent` or `closed`. */
  state = 'bot';
  /** Name of the agent who leads it, if known. */
  agent = null;
  /** Whether the agent is typing. */
  typing = false;
  /** Sequence number up to which the other side has read. */
  readByAgent = 0;
  /** Why the conversation could not be opened, if it could not. */
  problem = null;
  /** Whether an earlier conversation could no longer be found. */
  renewed = false;

  /**
   * @param {URL} base of the server
   * @param {import('./memory.js').Memory} memory
   * @param {() => {language: string, store?: string, page?: string, identity?: string}} opening
   */
  constructor(base, memory, opening) {
    super();
    this.#base = base;
    this.#memory = memory;
    this.#opening = opening;
    this.outbox = new Outbox(memory, (item) => this.#post(item), () => this.#changed());
  }

  /** `connecting`, `live`, `polling` or `offline`. */
  get connection() {
    return this.problem ? 'offline' : (this.#stream?.status ?? 'connecting');
  }

  get opened() {
    return this.#handle !== null;
  }

  /** Everything to show, in order: `{message}` or, before it has a number, `{pending}`. */
  get transcript() {
    return this.#transcript.with(this.outbox.items);
  }

  /** Number of the newest message; 0 before the first. */
  get lastSeq() {
    return this.#transcript.last;
  }

  /** How many messages of others came after a number. */
  unseenAfter(seq) {
    return this.transcript.filter(({ message }) => message?.seq > seq && message.from !== 'customer').length;
  }

  /** Takes up the conversation of an earlier page, or begins one; tries until the server is there. */
  async open() {
    for (let failures = 0; !this.#handle; ) {
      try {
        await this.#enter();
        this.outbox.restore();
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        this.problem = problem;
        this.#changed();
        if (!problem.passing) return;
        await pauseOrOnline(Math.max(backoff(++failures), (problem.retryAfter ?? 0) * 1000));
      }
    }
    this.#changed();
  }

  /** Leaves this conversation behind and begins another. */
  async restart() {
    this.#forget();
    await this.open();
  }

  /** Leaves this conversation behind. */
  forget() {
    this.#forget();
    this.#changed();
  }

  /** Writes something; `choice` is the value of a choice that was taken. */
  say(text, choice) {
    this.outbox.add(text, choice);
  }

  /** Tells the agent that the customer is typing. */
  tellTyping() {
    if (this.state === 'bot' || Date.now() - this.#typingSent < TYPING_EVERY) return;
    this.#typingSent = Date.now();
    this.#stream?.send({ typing: true });
  }

  /** Tells the other side that everything up to now was seen. */
  tellRead() {
    if (this.#transcript.cursor <= this.#readSent || this.connection !== 'live') return;
    this.#readSent = this.#transcript.cursor;
    this.#stream.send({ read: this.#readSent });
  }

  /** Rates a conversation that has ended, from 1 to 5. */
  async rate(score) {
    await request(this.#address('/rating'), { method: 'POST', body: { score }, headers: this.#credentials });
  }

  /** Questions of the shop that fit what is being typed. */
  async suggestions(text, language, signal) {
    const query = new URLSearchParams({ q: text, language });
    return (await request(new URL(`api/v1/suggestions?${query}`, this.#base), { signal })).suggestions;
  }

  /** One at a time: opening the panel and sending must not begin two conversations. */
  #enter() {
    const handle = this.#memory.conversation;
    this.#entering ??= (handle ? this.#resume(handle) : this.#begin()).finally(() => { this.#entering = null; });
    return this.#entering;
  }

  async #begin() {
    const opening = this.#opening();
    const begun = await this.#ask(opening);
    this.#take({ id: begun.id, token: begun.token, identified: Boolean(opening.identity) }, begun);
  }

  /** An identity that is too old, or that the server does not believe, keeps nobody from asking. */
  async #ask(opening) {
    const address = new URL('api/v1/conversations', this.#base);
    try {
      return await request(address, { method: 'POST', body: opening });
    } catch (problem) {
      if (problem.status !== 403 || !opening.identity) throw problem;
      delete opening.identity;
      return request(address, { method: 'POST', body: opening });
    }
  }

  /** A customer who has signed out since does not find what was said before. */
  async #resume(handle) {
    if (handle.identified && !this.#opening().identity) {
      await this.#begin();
      return;
    }
    const address = new URL(`api/v1/conversations/${handle.id}/messages?after=0`, this.#base);
    try {
      this.#take(handle, await request(address, { headers: { Authorization: `Bearer ${handle.token}` } }));
    } catch (problem) {
      if (problem.status !== 401 && problem.status !== 404) throw problem;
      this.renewed = true;
      await this.#begin();
    }
  }

  #take(handle, { messages, state, agent }) {
    this.#handle = handle;
    this.problem = null;
    messages.forEach((message) => this.#receive(message));
    this.#lead(state, agent);
    const stream = new Stream(this.#address(''), handle.token, () => this.#transcript.cursor);
    stream.addEventListener('frame', ({ detail }) => this.#frame(detail));
    stream.addEventListener('status', () => this.#changed());
    stream.addEventListener('refused', () => this.#lost());
    this.#stream = stream;
    void stream.run();
  }

  #frame(frame) {
    if (frame.message) this.#receive(frame.message);
    if (typeof frame.state === 'string') this.#lead(frame.state, frame.agent);
    if (frame.typing?.from === 'agent') this.#agentTypes();
    if (frame.read?.from === 'agent') this.readByAgent = Math.max(this.readByAgent, frame.read.seq);
    this.#changed();
  }

  #receive(message) {
    this.#transcript.receive(message);
    if (message.from !== 'agent') return;
    this.typing = false;
    this.agent = message.agent ?? this.agent;
  }

  #lead(state, agent) {
    this.state = state;
    if (state !== 'agent') this.agent = null;
    if (agent) this.agent = typeof agent === 'string' ? agent : agent.name;
    this.#memory.conversation = { ...this.#handle, state };
  }

  #agentTypes() {
    this.typing = true;
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => { this.typing = false; this.#changed(); }, TYPING_LASTS);
  }

  async #post(item) {
    if (!this.#handle) await this.#enter();
    try {
      await this.#deliver(item);
    } catch (problem) {
      if (problem.status !== 401 && problem.status !== 404) throw problem;
      this.#forget();
      this.renewed = true;
      await this.#begin();
      await this.#deliver(item);
    }
  }

  async #deliver(item) {
    const body = { clientId: item.clientId, text: item.text, ...(item.choice && { choice: item.choice }) };
    const reply = await request(this.#address('/messages'), { method: 'POST', body, headers: this.#credentials });
    this.#transcript.acknowledge(item, reply.messages);
    this.#lead(reply.state, reply.agent);
  }

  #lost() {
    this.renewed = true;
    void this.restart();
  }

  #forget() {
    this.#stream?.stop();
    this.#stream = null;
    this.#handle = null;
    this.#memory.conversation = null;
    this.#memory.seen = 0;
    this.#transcript = new Transcript();
    this.#readSent = this.readByAgent = 0;
    this.state = 'bot';
    this.agent = null;
  }

  #address(path) {
    return new URL(`api/v1/conversations/${this.#handle.id}${path}`, this.#base);
  }

  get #credentials() {
    return { Authorization: `Bearer ${this.#handle.token}` };
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

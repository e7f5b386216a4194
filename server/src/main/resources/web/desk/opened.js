/** The conversation that is open at the desk: all that was said, and what the agent writes. */
import { Problem } from '../common/http.js';
import { Outbox } from '../common/outbox.js';
import { Transcript } from '../common/transcript.js';

const TYPING_LASTS = 6_000;
const TYPING_EVERY = 3_000;

/** What an agent was writing, by conversation, for as long as the page is open. */
const drafts = new Map();

export class Opened {
  #api;
  #feed;
  #agent;
  #changed;
  #transcript = new Transcript();
  #outbox;
  #fence;
  #typingSent = 0;
  #typingTimer;
  #read = 0;

  /** Whether the customer is typing. */
  typing = false;
  /** Number up to which the customer has read. */
  readByCustomer = 0;
  /** What the customer asked for so far: `{number, kind, order, fields, at}`. */
  requests = [];
  /** What went wrong last: `{key, values}` of the texts, or null. */
  trouble = null;

  constructor(api, feed, agent, conversation, changed) {
    this.#api = api;
    this.#feed = feed;
    this.#agent = agent;
    this.#changed = changed;
    this.conversation = conversation;
    this.id = conversation.id;
    const nothing = { unsent: [], keepUnsent: () => {}, dropUnsent: () => {} };
    this.#outbox = new Outbox(nothing, (item) => this.#post(item), changed);
  }

  get isMine() {
    return this.conversation.state === 'agent' && this.conversation.agent?.id === this.#agent.id;
  }

  get transcript() {
    return this.#transcript.with(this.#outbox.items);
  }

  get draft() {
    return drafts.get(this.id) ?? '';
  }

  set draft(text) {
    drafts.set(this.id, text);
    if (!text || Date.now() - this.#typingSent < TYPING_EVERY) return;
    this.#typingSent = Date.now();
    this.#feed.send({ typing: { conversation: this.id } });
  }

  async load() {
    try {
      const whole = await this.#api.conversation(this.id);
      whole.messages.forEach((message) => this.#transcript.receive(message));
      this.requests = whole.requests ?? [];
      this.readByCustomer = Math.max(this.readByCustomer, whole.read?.seq ?? 0);
      this.conversation = { ...whole.conversation, heardAt: performance.now() };
    } catch (problem) {
      this.#fail(problem);
    }
    this.#changed();
  }

  /** Does something; what goes wrong is told, not thrown. */
  async act(deed, body = {}) {
    this.trouble = null;
    try {
      const done = await this.#api.act(this.id, deed, { ...body, ...(this.#fence && { fence: this.#fence }) });
      this.#fence = done.fence ?? this.#fence;
      this.renew(done.conversation);
    } catch (problem) {
      this.#fail(problem, deed);
    }
    this.#changed();
  }

  say(text) {
    this.draft = '';
    this.#outbox.add(text);
  }

  discard(clientId) {
    this.#outbox.discard(clientId);
  }

  /** News of this conversation. */
  renew(conversation) {
    if (conversation?.id === this.id) this.conversation = { ...conversation, heardAt: performance.now() };
  }

  frame(frame) {
    const about = frame.conversation ?? (frame.typing ?? frame.read)?.conversation;
    if (about !== this.id) return;
    if (frame.message) this.#receive(frame.message);
    if (frame.typing?.from === 'customer') this.#customerTypes();
    if (frame.read?.from === 'customer') this.readByCustomer = Math.max(this.readByCustomer, frame.read.seq);
  }

  /** Tells the customer that everything up to now was seen. */
  tellRead() {
    if (!this.isMine || this.#transcript.last <= this.#read) return;
    this.#read = this.#transcript.last;
    this.#feed.send({ read: { conversation: this.id, seq: this.#read } });
  }

  leave() {
    clearTimeout(this.#typingTimer);
  }

  #receive(message) {
    this.#transcript.receive(message);
    if (message.from === 'customer') this.typing = false;
  }

  #customerTypes() {
    this.typing = true;
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => { this.typing = false; this.#changed(); }, TYPING_LASTS);
  }

  async #post({ clientId, text }) {
    this.trouble = null;
    try {
      const sent = await this.#api.act(this.id, 'messages', { clientId, text, ...(this.#fence && { fence: this.#fence }) });
      this.#receive(sent.message);
      this.renew(sent.conversation);
    } catch (problem) {
      if (problem.status === 409) this.#fail(problem, 'messages');
      throw problem;
    }
  }

  #fail(problem, deed) {
    if (!(problem instanceof Problem)) throw problem;
    const holder = problem.body.agent?.name;
    if (problem.status !== 409) this.trouble = { key: 'failed', values: { detail: problem.message } };
    else if (deed === 'take') this.trouble = holder ? { key: 'taken', values: { name: holder } } : { key: 'failed', values: { detail: problem.message } };
    else this.trouble = holder ? { key: 'lostTo', values: { name: holder } } : { key: 'lost' };
    if (problem.status === 409) void this.load();
  }
}

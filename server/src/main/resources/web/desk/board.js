/**
 * What the desk knows: the conversations of the list that is shown, how many there are of each kind, and the one
 * that is open. Tells of changes by an event `change`, of somebody new who waits by `arrival`.
 */
import { Problem } from '../common/http.js';
import { Opened } from './opened.js';
import { setClock } from './words.js';

/** The lists, in the order of their tabs. */
export const LISTS = ['waiting', 'mine', 'agent', 'bot', 'closed'];

export class Board extends EventTarget {
  #api;
  #feed;
  #known = new Map();
  #waitingBefore = null;
  #recount;

  /** Which of {@link LISTS} is shown. */
  list = 'waiting';
  /** How many conversations there are, by list. */
  counts = {};
  /** `{queue, language}`: only these; empty for all. */
  filter = { queue: '', language: '' };
  /** The conversation that is open, or null. */
  opened = null;

  /**
   * @param {import('./api.js').DeskApi} api
   * @param {import('./feed.js').Feed} feed
   * @param {{id: string, name: string}} agent who is signed in
   */
  constructor(api, feed, agent) {
    super();
    this.#api = api;
    this.#feed = feed;
    this.agent = agent;
    feed.addEventListener('ready', () => this.refresh());
    feed.addEventListener('lost', () => this.#changed());
    feed.addEventListener('frame', ({ detail }) => this.#frame(detail));
  }

  get isLive() {
    return this.#feed.live;
  }

  /** The conversations of the list, as they are to be shown. */
  get conversations() {
    const { queue, language } = this.filter;
    return [...this.#known.values()]
      .filter((one) => this.#belongs(one) && (!queue || one.queue === queue) && (!language || one.language === language))
      .sort(this.list === 'waiting' ? byUrgency : byNews);
  }

  /** The queues of the conversations that are known. */
  get queues() {
    return [...new Set([...this.#known.values()].map((one) => one.queue).filter(Boolean))].sort();
  }

  /** Loads the list, and the open conversation, again. */
  async refresh() {
    await Promise.all([this.#load(), this.opened?.load()]);
  }

  async show(list) {
    this.list = list;
    this.#changed();
    await this.#load();
  }

  /** Opens a conversation; null closes the one that is open. */
  async open(id) {
    if (this.opened?.id === id) return;
    this.opened?.leave();
    this.opened = id ? new Opened(this.#api, this.#feed, this.agent, this.#known.get(id), () => this.#changed()) : null;
    this.#feed.watch(id);
    this.#changed();
    await this.opened?.load();
  }

  /** Takes the open conversation; the list of one's own is where it is then. */
  async take() {
    await this.opened.act('take');
    this.#keep(this.opened.conversation);
    await this.show('mine');
  }

  /** Who else is at the desk, and which queues there are: `{agents, queues}`. */
  colleagues() {
    return this.#api.agents();
  }

  async #load() {
    try {
      const { conversations, counts, now } = await this.#api.conversations(this.list);
      for (const one of this.#known.values()) if (this.#belongs(one)) this.#known.delete(one.id);
      conversations.forEach((one) => this.#keep(one));
      setClock(now);
      this.#count(counts);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
    }
    this.#changed();
  }

  #count(counts) {
    const before = this.#waitingBefore;
    this.counts = counts;
    this.#waitingBefore = counts.waiting;
    if (before !== null && counts.waiting > before) this.dispatchEvent(new CustomEvent('arrival'));
  }

  #frame(frame) {
    if (typeof frame.conversation === 'object') this.#news(frame.conversation);
    else this.opened?.frame(frame);
    this.#changed();
  }

  #news(conversation) {
    const before = this.#known.get(conversation.id);
    this.#keep(conversation);
    this.opened?.renew(conversation);
    if (before?.state === conversation.state && before?.agent?.id === conversation.agent?.id) return;
    clearTimeout(this.#recount);
    this.#recount = setTimeout(() => this.#load(), 150);
  }

  #keep(conversation) {
    this.#known.set(conversation.id, { ...conversation, heardAt: performance.now() });
  }

  #belongs(one) {
    if (this.list === 'mine') return one.state === 'agent' && one.agent?.id === this.agent.id;
    return one.state === this.list;
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

/** Seconds that a conversation has waited by now; the server's clock may stand still, ours does not. */
export function waited(conversation) {
  return Math.floor((conversation.waitingSeconds ?? 0) + (performance.now() - conversation.heardAt) / 1000);
}

function byUrgency(a, b) {
  return (a.priority ?? 9) - (b.priority ?? 9) || (a.waitingSince ?? '').localeCompare(b.waitingSince ?? '');
}

function byNews(a, b) {
  return b.lastAt.localeCompare(a.lastAt);
}

/** The messages of a conversation on the page. */
import { commonmark } from '../common/commonmark.js';
import { h, icon, keyed } from '../common/dom.js';
import { scriptOf } from '../common/language.js';

/** What comes within so many milliseconds is read as one. */
const TOGETHER = 1_500;

export class Log {
  #t;
  #language;
  #on;
  #list;
  #below;
  #typing;
  #shown = 0;
  #follows = true;
  #top = 0;
  #from = null;
  #came = 0;

  /**
   * @param {Function} t texts
   * @param {string} language of the page
   * @param {{choose: Function, retry: Function, edit: Function, discard: Function}} on
   */
  constructor(t, language, on) {
    this.#t = t;
    this.#language = language;
    this.#on = on;
    this.#list = h('ol', { class: 'messages', role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions', 'aria-label': t('transcript') });
    this.#below = h('button', { type: 'button', class: 'below', hidden: true, onclick: () => this.#toEnd() }, t('newBelow'), icon('down'));
    this.#typing = h('p', { class: 'typing', role: 'status' });
    this.scroller = h('div', { class: 'scroller', tabindex: '0', onscroll: () => this.#scrolled() },
      h('p', { class: 'intro' }, t('intro')), this.#list, this.#typing);
    this.element = h('div', { class: 'log' }, this.scroller, this.#below);
    new ResizeObserver(() => this.#keepInSight('instant')).observe(this.scroller);
  }

  /** Shows a conversation as it is now. */
  render(conversation) {
    const entries = withDays(conversation.transcript);
    const last = entries.at(-1);
    const readUpTo = entries.findLast(({ message }) => message?.from === 'customer' && message.seq <= conversation.readByAgent);
    keyed(this.#list, entries, keyOf, (entry) => this.#item(entry), (element, entry) => {
      if (entry.pending) this.#showPending(element, entry.pending);
      else if (entry.message) this.#showLast(element, entry.message, entry === last, entry === readUpTo);
    });
    this.#mark();
    this.#showTyping(conversation.state === 'agent' && conversation.typing);
    if (entries.length > this.#shown) this.#follow(entries);
    else if (last?.pending) this.#keepInSight('instant');
    this.#shown = entries.length;
  }

  #item({ message, pending, day }) {
    if (day) return h('li', { class: 'system day', lang: this.#language }, h('div', {}, new Intl.DateTimeFormat(this.#language, { dateStyle: 'full' }).format(new Date(day))));
    return message ? this.#message(message) : this.#own(pending.text, pending.at);
  }

  #message(message) {
    if (message.from === 'customer') return this.#own(message.text, message.at);
    const lang = scriptOf(message.text, this.#language);
    if (message.from === 'system') return h('li', { class: 'system', lang }, h('div', {}, commonmark(message.text)));
    const name = message.from === 'agent' ? (message.agent ?? this.#t('agent')) : this.#t('guide');
    return h('li', { class: message.from, lang },
      h('span', { class: 'face', 'aria-hidden': 'true' }, message.from === 'agent' ? [...name][0] : icon('moon')),
      h('div', { class: 'said' },
        h('span', { class: 'name', lang: this.#language }, name),
        h('div', { class: 'line' }, h('div', { class: 'bubble' }, commonmark(message.text)), this.#time(message.at)),
        message.choices?.length ? this.#choices(message.choices) : null));
  }

  #own(text, at) {
    return h('li', { class: 'customer', lang: scriptOf(text, this.#language) },
      h('span', { class: 'unseen' }, this.#t('you')),
      h('div', { class: 'line' },
        h('div', { class: 'aside', lang: this.#language }, h('span', { class: 'status' }), this.#time(at)),
        h('div', { class: 'bubble' }, text)));
  }

  #choices(choices) {
    const buttons = choices.map((choice) => h('button', {
      type: 'button', class: 'choice', onclick: () => this.#on.choose(choice),
    }, choice.label));
    return h('div', { class: 'choices', role: 'group', 'aria-label': this.#t('choices') }, ...buttons);
  }

  #showTyping(typing) {
    if (typing === (this.#typing.childElementCount > 0)) return;
    const dots = h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
    this.#typing.replaceChildren(...(typing ? [dots, this.#t('typing')] : []));
    this.#keepInSight('smooth');
  }

  /** Only the newest message's choices can still be taken. */
  #showLast(element, message, isLast, isRead) {
    const choices = element.querySelector('.choices');
    if (choices) choices.hidden = !isLast;
    if (message.from !== 'customer') return;
    if (element.dataset.status !== 'sent') element.querySelector('time').replaceWith(this.#time(message.at));
    this.#showStatus(element, 'sent', isRead ? this.#t('read') : '');
  }

  #showPending(element, pending) {
    const sending = pending.status === 'waiting' || pending.status === 'sending';
    this.#showStatus(element, pending.status, sending ? this.#t('sending') : '', pending);
    if (pending.status === 'delayed') element.querySelector('.trouble span').textContent = this.#delay(pending);
  }

  /** What went wrong is made once for each status, so that its buttons keep the focus. */
  #showStatus(element, status, text, pending) {
    element.querySelector('.status').textContent = text;
    if (element.dataset.status === status) return;
    element.dataset.status = status;
    element.querySelector('.trouble')?.remove();
    if (status === 'delayed') element.append(this.#trouble('', ['retry', this.#on.retry]));
    if (status === 'refused') {
      const why = this.#t(pending.problem.status === 403 ? 'blocked' : 'refused');
      element.append(this.#trouble(why, ['edit', () => this.#on.edit(pending)], ['discard', () => this.#on.discard(pending)]));
    }
  }

  #trouble(text, ...actions) {
    const buttons = actions.map(([key, act]) => h('button', { type: 'button', onclick: () => act() }, this.#t(key)));
    return h('div', { class: 'trouble', lang: this.#language }, h('span', {}, text), ...buttons);
  }

  #delay(pending) {
    const seconds = Math.max(0, Math.ceil(((pending.retryAt ?? 0) - Date.now()) / 1000));
    const text = pending.problem.status === 429 ? 'busyIn' : 'unsentIn';
    return this.#t(seconds === 0 ? 'unsent' : text, { seconds });
  }

  #time(at) {
    const time = new Date(at);
    const shown = new Intl.DateTimeFormat(this.#language, { hour: 'numeric', minute: '2-digit' }).format(time);
    return h('time', { datetime: time.toISOString() }, shown);
  }

  /** The first of several messages in a row of one side carries the name. */
  #mark() {
    let before = null;
    for (const item of this.#list.children) {
      const side = item.className.split(' ')[0];
      item.classList.toggle('more', side === before && side !== 'system');
      before = side;
    }
  }

  get #atEnd() {
    return this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < 48;
  }

  /** Follows what is new, unless the customer has scrolled up to read something else. */
  #follow(entries) {
    const own = entries.at(-1).pending || entries.at(-1).message?.from === 'customer';
    const before = this.#shown;
    if (own || performance.now() - this.#came > TOGETHER) this.#from = before ? this.#list.children[before] : null;
    this.#came = performance.now();
    this.#follows ||= Boolean(own);
    this.#below.hidden = this.#follows;
    this.#keepInSight(before ? 'smooth' : 'instant');
  }

  /** The end, but not past the beginning of what came last: a long answer is read from its first line. */
  #keepInSight(behavior) {
    if (!this.#follows) return;
    const begins = this.#from?.isConnected ? this.#from.offsetTop - 56 : Infinity;
    const top = Math.min(this.scroller.scrollHeight - this.scroller.clientHeight, begins);
    this.#top = Math.min(this.#top, top);
    this.scroller.scrollTo({ top, behavior });
  }

  /** Who scrolls up wants to stay there; who comes back to the end wants to follow again. */
  #scrolled() {
    const { scrollTop } = this.scroller;
    if (scrollTop < this.#top - 4) this.#follows = false;
    if (this.#atEnd) {
      this.#follows = true;
      this.#below.hidden = true;
    }
    this.#top = scrollTop;
  }

  #toEnd() {
    this.scroller.scrollTo({ top: this.scroller.scrollHeight });
    this.#below.hidden = true;
  }
}

/** A message that gets its number stays the same element where the server tells its `clientId`. */
function keyOf({ message, pending, day }) {
  if (day) return `day-${day}`;
  return pending?.clientId ?? message.clientId ?? `seq-${message.seq}`;
}

/** Puts the day between messages of different days. */
function withDays(entries) {
  const dayOf = ({ message, pending }) => new Date((message ?? pending).at).toDateString();
  return entries.flatMap((entry, at) => {
    const day = dayOf(entry);
    return at > 0 && dayOf(entries[at - 1]) !== day && !entry.pending ? [{ day }, entry] : [entry];
  });
}

/** What was said in the open conversation, with what the guide decided. */
import { commonmark } from '../common/commonmark.js';
import { h, icon, keyed } from '../common/dom.js';
import { scriptOf } from '../common/language.js';
import { moment } from './words.js';

export class LogView {
  #t;
  #language;
  #on;
  #list;
  #typing;
  #shown = 0;

  /** @param {{why: Function, discard: Function, edit: Function}} on */
  constructor(t, language, on) {
    this.#t = t;
    this.#language = language;
    this.#on = on;
    this.#list = h('ol', { role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions' });
    this.#typing = h('p', { class: 'typing', role: 'status' });
    this.element = h('div', { class: 'said', tabindex: '0' }, this.#list, this.#typing);
  }

  /** Forgets what it shows: another conversation comes. */
  clear() {
    this.#list.replaceChildren();
    this.#shown = 0;
  }

  render(opened) {
    const entries = opened.transcript;
    const stays = this.#shown === 0 || this.#atEnd || Boolean(entries.at(-1)?.pending);
    const readUpTo = entries.findLast(({ message }) => message?.from === 'agent' && message.seq <= opened.readByCustomer);
    keyed(this.#list, entries, keyOf, (entry) => this.#item(entry), (element, entry) => this.#status(element, entry, entry === readUpTo));
    const typing = opened.typing ? this.#t('typing') : '';
    if (this.#typing.textContent !== typing) this.#typing.textContent = typing;
    if (stays && entries.length !== this.#shown) this.element.scrollTo({ top: this.element.scrollHeight });
    this.#shown = entries.length;
  }

  #item({ message, pending }) {
    if (pending) return this.#line({ from: 'agent', text: pending.text, at: pending.at }, this.#t('you'));
    if (message.from === 'system') return h('li', { class: message.note ? 'system note' : 'system', lang: scriptOf(message.text, this.#language) }, message.note ? h('b', {}, this.#t('note'), ' ') : null, h('div', {}, commonmark(message.text)));
    const name = { customer: this.#t('customer'), bot: this.#t('guide'), agent: message.agent ?? this.#t('agent') }[message.from];
    return this.#line(message, name);
  }

  #line(message, name) {
    const body = message.from === 'customer' ? message.text : commonmark(message.text);
    return h('li', { class: message.from, lang: scriptOf(message.text, this.#language) },
      h('div', { class: 'meta', lang: this.#language }, h('span', { class: 'name' }, name), h('time', {}, moment(message.at, this.#language)), h('span', { class: 'status' })),
      h('div', { class: 'bubble' }, body),
      message.choices?.length ? h('ul', { class: 'offered' }, ...message.choices.map((choice) => h('li', {}, choice.label))) : null,
      message.from === 'bot' ? this.#decision(message) : null);
  }

  #decision(message) {
    return h('div', { class: 'decision', lang: this.#language },
      message.act ? h('span', { class: `act ${message.act}` }, this.#t(`acts.${message.act}`)) : null,
      message.entry ? h('code', {}, message.entry) : null,
      message.receipt ? h('button', { type: 'button', class: 'why', onclick: () => this.#on.why(message) }, icon('why'), this.#t('why')) : null);
  }

  #status(element, { message, pending }, isRead) {
    const status = element.querySelector(':scope > .meta .status');
    if (!status) return;
    const text = pending ? this.#t({ delayed: 'unsent', refused: 'refused' }[pending.status] ?? 'sending') : isRead ? this.#t('read') : '';
    if (message) element.querySelector('time').textContent = moment(message.at, this.#language);
    if (status.dataset.text === text) return;
    status.dataset.text = text;
    element.classList.toggle('unsent', pending?.status === 'delayed' || pending?.status === 'refused');
    status.replaceChildren(text);
    if (pending?.status === 'refused') {
      status.append(' ', h('button', { type: 'button', onclick: () => this.#on.edit(pending) }, this.#t('edit')), ' ', h('button', { type: 'button', onclick: () => this.#on.discard(pending.clientId) }, this.#t('discard')));
    }
  }

  get #atEnd() {
    return this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight < 60;
  }
}

function keyOf({ message, pending }) {
  return pending?.clientId ?? message.clientId ?? `seq-${message.seq}`;
}

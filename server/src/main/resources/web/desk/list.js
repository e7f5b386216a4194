/** The list of conversations: who waits, why, and for how long. */
import { commonmark } from '../common/commonmark.js';
import { h, keyed } from '../common/dom.js';
import { LANGUAGES, scriptOf } from '../common/language.js';
import { waited } from './board.js';
import { ago, duration, moodOf } from './words.js';

export class ListView {
  #t;
  #language;
  #board;
  #items;
  #empty;
  #queue;
  #spoken;

  constructor(t, language, board) {
    this.#t = t;
    this.#language = language;
    this.#board = board;
    this.#items = h('ul', { class: 'items' });
    this.#empty = h('p', { class: 'empty' });
    this.#queue = h('select', { 'aria-label': t('queue'), onchange: () => this.#narrow() });
    this.#spoken = h('select', { 'aria-label': t('language'), onchange: () => this.#narrow() },
      h('option', { value: '' }, t('allLanguages')), ...Object.entries(LANGUAGES).map(([tag, name]) => h('option', { value: tag }, name)));
    this.element = h('nav', { class: 'list', 'aria-label': t('list') }, h('div', { class: 'filters' }, this.#queue, this.#spoken), this.#items, this.#empty);
  }

  render() {
    const { conversations, opened, list } = this.#board;
    this.#renderQueues();
    keyed(this.#items, conversations, (one) => one.id, () => this.#item(), (element, one) => this.#update(element, one, opened?.id === one.id));
    this.#empty.textContent = conversations.length ? '' : this.#t(list === 'waiting' ? 'calm' : 'nobody');
    this.tick();
  }

  /** Brings the waiting times up to now. */
  tick() {
    for (const one of this.#board.conversations) {
      const clock = this.#items.querySelector(`[data-key="${CSS.escape(one.id)}"] .clock`);
      if (!clock) continue;
      clock.textContent = one.state === 'waiting' ? duration(waited(one)) : ago(one.lastAt, this.#language, this.#t('now'));
      clock.classList.toggle('late', one.overdue);
    }
  }

  #narrow() {
    this.#board.filter = { queue: this.#queue.value, language: this.#spoken.value };
    this.render();
  }

  #renderQueues() {
    const known = ['', ...this.#board.queues];
    if (this.#queue.options.length === known.length) return;
    this.#queue.replaceChildren(...known.map((name) => h('option', { value: name }, name || this.#t('allQueues'))));
    this.#queue.value = this.#board.filter.queue;
  }

  #item() {
    return h('li', {}, h('button', { type: 'button' },
      h('span', { class: 'first' }, h('span', { class: 'chip' }), h('span', { class: 'tag' }), h('span', { class: 'clock' })),
      h('span', { class: 'preview' }), h('span', { class: 'mood' }, h('span', { class: 'meter', 'aria-hidden': 'true' }, h('i')), h('span', { class: 'evidence' })), h('span', { class: 'holder' })));
  }

  #update(element, one, isOpen) {
    const button = element.firstElementChild;
    button.onclick = () => this.#board.open(one.id);
    button.setAttribute('aria-current', String(isOpen));
    const part = (name) => button.querySelector(`.${name}`);
    element.dataset.reason = one.reason ?? '';
    element.dataset.priority = one.priority ?? '';
    part('chip').textContent = one.reason ? this.#t(`reasons.${one.reason}`) : '';
    part('chip').hidden = !one.reason;
    part('tag').textContent = [LANGUAGES[one.language] ?? one.language, one.queue, one.blocked && this.#t('blocked')].filter(Boolean).join(' · ');
    part('preview').textContent = previewOf(one);
    part('preview').lang = scriptOf(one.preview ?? '', one.language);
    part('holder').textContent = one.agent && one.agent.id !== this.#board.agent.id ? one.agent.name : '';
    this.#showMood(part('mood'), one.mood);
  }

  #showMood(element, mood) {
    const { score, evidence } = moodOf(this.#t, mood);
    element.hidden = score < 0.15;
    element.style.setProperty('--score', score);
    element.querySelector('.evidence').textContent = [this.#t('moods', { score }), ...evidence.slice(0, 4)].join(' · ');
  }
}

/** The last words without marks; a customer's as they are. */
function previewOf({ preview = '', previewFrom }) {
  return previewFrom === 'customer' ? preview : commonmark(preview).textContent;
}

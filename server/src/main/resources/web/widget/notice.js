/** A line under the head: who is awaited, who leads, whether the line is broken, and at the end a rating. */
import { h, icon } from '../common/dom.js';

const OFFLINE_AFTER = 2_500;

export class Notice {
  #t;
  #on;
  #shown = '';
  #rated = false;
  #offlineTimer;
  #offline = false;

  /**
   * @param {Function} t texts
   * @param {{again: Function, rate: (score: number) => Promise<void>}} on
   */
  constructor(t, on) {
    this.#t = t;
    this.#on = on;
    this.element = h('div', { class: 'notices', role: 'status' });
  }

  render(conversation) {
    this.#watch(conversation);
    const key = this.#key(conversation);
    if (key === this.#shown) return;
    this.#shown = key;
    this.element.replaceChildren(...this.#lines(conversation));
  }

  #key({ state, problem, renewed }) {
    return JSON.stringify([state, problem?.status, this.#offline, renewed, this.#rated]);
  }

  /** A short interruption is not worth a word. */
  #watch(conversation) {
    const offline = conversation.connection === 'offline';
    if (!offline) {
      clearTimeout(this.#offlineTimer);
      this.#offlineTimer = undefined;
      this.#offline = false;
    } else if (!this.#offlineTimer) {
      this.#offlineTimer = setTimeout(() => { this.#offline = true; this.render(conversation); }, OFFLINE_AFTER);
    }
  }

  #lines({ state, problem, renewed }) {
    const lines = [];
    if (problem && !problem.passing) lines.push(this.#line('bad', this.#t('broken'), problem.message, this.#again()));
    else if (problem) lines.push(this.#line('bad', this.#t('unreachable')));
    else if (this.#offline) lines.push(this.#line('bad', this.#t('offline')));
    if (renewed) lines.push(this.#line('plain', this.#t('renewed')));
    if (state === 'waiting') lines.push(this.#line('wait', this.#t('waiting'), this.#t('waitingNote')));
    if (state === 'closed') lines.push(this.#line('plain', this.#t('closed'), this.#t('closedNote'), this.#rating()));
    return lines;
  }

  #line(kind, text, note, extra) {
    return h('div', { class: `notice ${kind}` }, h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
      h('div', {}, h('strong', {}, text), note ? h('small', {}, note) : null, extra));
  }

  #again() {
    return h('button', { type: 'button', onclick: () => this.#on.again() }, this.#t('again'));
  }

  #rating() {
    if (this.#rated) return h('p', {}, this.#t('thanks'));
    const stars = [1, 2, 3, 4, 5].map((score) => h('button', {
      type: 'button', 'aria-label': this.#t('stars', { score }), onclick: () => this.#rate(score),
    }, icon('star')));
    return h('div', { class: 'rating', role: 'group', 'aria-label': this.#t('rate') }, h('span', {}, this.#t('rate')), ...stars);
  }

  async #rate(score) {
    await this.#on.rate(score).then(() => { this.#rated = true; }, () => {});
    this.element.querySelector('.rating')?.replaceWith(h('p', {}, this.#rated ? this.#t('thanks') : this.#t('unreachable')));
  }
}

/** What other systems were told, and what they could not be told. */
import { h } from '../common/dom.js';
import { Card, table } from './card.js';

const STATES = ['dead', 'waiting', 'sent'];

export class NoticesView {
  #t;
  #api;
  #isAdmin;
  #card;
  #tabs;
  #list = h('div', {});
  #state = STATES[0];

  constructor(t, api, isAdmin) {
    this.#t = t;
    this.#api = api;
    this.#isAdmin = isAdmin;
    this.#card = new Card(t, 'notices');
    this.#tabs = STATES.map((state) => h('button', { type: 'button', role: 'tab', 'data-state': state, onclick: () => this.#show(state) }, t(`states.${state}`)));
    this.#card.content.append(h('div', { class: 'tabs', role: 'tablist' }, ...this.#tabs), this.#list);
    this.element = this.#card.element;
  }

  async load() {
    this.#tabs.forEach((tab) => tab.setAttribute('aria-selected', String(tab.dataset.state === this.#state)));
    const told = await this.#card.attempt(() => this.#api.webhooks(this.#state));
    if (!told) return;
    const { events } = told;
    this.#list.replaceChildren(events.length === 0
      ? h('p', { class: 'empty' }, this.#t(`noneIn.${this.#state}`))
      : table([this.#t('what'), this.#t('attempts'), this.#t('error'), ''], events.map((event) => this.#row(event))));
  }

  #show(state) {
    this.#state = state;
    this.#card.say('');
    return this.load();
  }

  #row(event) {
    const again = this.#isAdmin && this.#state === 'dead' && h('button', { type: 'button', class: 'quiet', onclick: () => this.#resend(event.id) }, this.#t('resend'));
    return [h('span', { title: event.id }, this.#t(`events.${event.type.replace('.', '-')}`)), String(event.attempts), event.error ?? '', again];
  }

  async #resend(id) {
    if (!await this.#card.attempt(() => this.#api.resend(id))) return;
    await this.load();
    this.#card.say(this.#t('resent'));
  }
}

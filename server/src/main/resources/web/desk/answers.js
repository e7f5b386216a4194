/** The shop's own answers, to search and to put into a reply. */
import { commonmark } from '../common/commonmark.js';
import { h } from '../common/dom.js';
import { Finder } from '../faq/finder.js';

export class AnswersView {
  #t;
  #api;
  #insert;
  #field;
  #list;
  #entries = new Map();
  #finder = new Finder([]);
  #loaded = '';

  constructor(t, api, insert) {
    this.#t = t;
    this.#api = api;
    this.#insert = insert;
    this.#field = h('input', { type: 'search', 'aria-label': t('search'), placeholder: t('search'), oninput: () => this.#show(), onkeydown: (event) => this.#pressed(event) });
    this.#list = h('div', { class: 'answers' });
    this.element = h('div', {}, this.#field, this.#list);
  }

  /** Makes the answers of a language and store ready. */
  async load(language, store) {
    const key = `${language} ${store}`;
    if (key === this.#loaded) return;
    this.#loaded = key;
    const entries = await this.#api.entries(language, store).catch(() => []);
    this.#entries = new Map(entries.map((entry) => [entry.entry, entry]));
    this.#finder = new Finder([{ entries }]);
    this.#show();
  }

  focus() {
    this.#field.focus();
    this.#field.select();
  }

  #show() {
    const shown = [...this.#finder.find(this.#field.value)].slice(0, 30).map((entry) => this.#entries.get(entry));
    this.#list.replaceChildren(...(shown.length ? shown.map((entry) => this.#entry(entry)) : [h('p', { class: 'faint' }, this.#t('none'))]));
  }

  #entry({ entry, question, answer }) {
    return h('details', {}, h('summary', {}, question), h('div', { class: 'text' }, commonmark(answer)),
      h('p', { class: 'use' }, h('code', {}, entry), h('button', { type: 'button', class: 'strong', onclick: () => this.#insert(answer.trim()) }, this.#t('insert'))));
  }

  /** Enter takes the first answer. */
  #pressed(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') this.#list.querySelector('details button')?.click();
    if (event.key === 'Escape') this.#field.blur();
  }
}

/** A part of the office: a heading, what it is for, and what came of the last deed. */
import { h } from '../common/dom.js';

export class Card {
  #t;
  #said;

  constructor(t, name) {
    this.#t = t;
    this.#said = h('p', { class: 'said', role: 'status' });
    this.content = h('div', { class: 'content' });
    this.element = h('section', { class: 'card', 'data-card': name, 'aria-label': t(name) }, h('h2', {}, t(name)), h('p', { class: 'faint' }, t(`${name}Note`)), this.content, this.#said);
  }

  /** Shows these and nothing else; what is null or false is left out. */
  show(...children) {
    this.content.replaceChildren(...children.filter(Boolean));
  }

  /** Tells what came of something. */
  say(text) {
    this.#said.textContent = text;
    this.#said.classList.remove('bad');
  }

  /**
   * Does something that may fail, and tells it then.
   *
   * @template T
   * @param {() => Promise<T>} deed
   * @returns {Promise<T|undefined>} undefined after a failure
   */
  async attempt(deed) {
    try {
      return await deed();
    } catch (problem) {
      if (problem.status === undefined) throw problem;
      this.#said.textContent = problem.status === 0 ? this.#t('unreachable') : this.#t('failed', { detail: problem.message });
      this.#said.classList.add('bad');
      return undefined;
    }
  }
}

/** A table; a cell is text or an element. */
export function table(heads, rows) {
  return h('div', { class: 'scroll' }, h('table', {}, h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, cell)))))));
}

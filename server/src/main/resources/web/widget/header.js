/** The head of the panel: who answers, a small menu, and the button that closes. */
import { h, icon } from '../common/dom.js';

export class Header {
  #t;
  #title;
  #who;
  #human;
  #menu;
  #more;

  /**
   * @param {Function} t texts
   * @param {{close: Function, human: Function, fresh: Function}} on
   */
  constructor(t, on) {
    this.#t = t;
    this.#title = h('h2', {}, t('title'));
    this.#who = h('p', {}, t('guideNote'));
    this.#human = this.#entry('person', t('human'), on.human);
    this.#menu = h('div', { class: 'menu', role: 'menu', 'aria-label': t('menu'), hidden: true, onkeydown: (event) => this.#pressed(event) },
      this.#human, this.#entry('new', t('fresh'), on.fresh));
    this.#more = h('button', { type: 'button', class: 'tool', 'aria-label': t('menu'), 'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: () => this.#toggle(this.#menu.hidden) }, icon('more'));
    this.element = h('header', {
      onfocusout: (event) => { if (!this.element.contains(event.relatedTarget)) this.#toggle(false); },
    }, h('span', { class: 'mark', 'aria-hidden': 'true' }, icon('moon')), h('div', { class: 'titles' }, this.#title, this.#who),
    this.#more, this.#menu, h('button', { type: 'button', class: 'tool', 'aria-label': t('close'), onclick: () => on.close() }, icon('close')));
  }

  /** The shop's name. */
  set name(name) {
    if (name) this.#title.textContent = name;
  }

  render({ state, agent }) {
    const who = state === 'agent' ? (agent ? this.#t('joinedBy', { name: agent }) : this.#t('joined')) : this.#t('guideNote');
    if (this.#who.textContent !== who) this.#who.textContent = who;
    this.#human.hidden = state === 'waiting' || state === 'agent';
  }

  #entry(name, label, act) {
    return h('button', { type: 'button', role: 'menuitem', onclick: () => { this.#toggle(false); act(); } }, icon(name), label);
  }

  #toggle(open) {
    this.#menu.hidden = !open;
    this.#more.setAttribute('aria-expanded', String(open));
    if (open) this.#entries[0].focus();
  }

  get #entries() {
    return [...this.#menu.children].filter((entry) => !entry.hidden);
  }

  #pressed(event) {
    const entries = this.#entries;
    const at = entries.indexOf(this.#menu.getRootNode().activeElement);
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.#toggle(false);
      this.#more.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      entries.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % entries.length).focus();
    }
  }
}

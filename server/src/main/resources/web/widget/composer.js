/** Where the customer writes: a field that grows, questions proposed while typing, and a button to send. */
import { h, icon } from '../common/dom.js';

const MOST = 2_000;
const PROPOSE_AFTER = 140;

export class Composer {
  #t;
  #on;
  #field;
  #list;
  #send;
  #limit;
  #proposed = [];
  #picked = -1;
  #asking = new AbortController();
  #timer;

  /**
   * @param {Function} t texts
   * @param {{send: (text: string) => void, typing: () => void, draft: (text: string) => void,
   *     propose: (text: string, signal: AbortSignal) => Promise<{entry: string, question: string}[]>}} on
   */
  constructor(t, on) {
    this.#t = t;
    this.#on = on;
    this.#field = h('textarea', {
      rows: 1, 'aria-label': t('placeholder'), enterkeyhint: 'send', autocomplete: 'off', part: 'field',
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'proposed',
      oninput: () => this.#typed(), onkeydown: (event) => this.#pressed(event), onblur: () => this.#propose([]),
    });
    this.#list = h('ul', { id: 'proposed', role: 'listbox', 'aria-label': t('suggestions'), class: 'proposed', hidden: true });
    this.#limit = h('p', { class: 'limit', role: 'status' });
    this.#send = h('button', { type: 'button', class: 'send', 'aria-label': t('send'), onclick: () => this.#submit() }, icon('send'));
    this.element = h('div', { class: 'composer' }, this.#list, this.#limit, h('div', { class: 'write' }, this.#field, this.#send));
    this.#fit();
  }

  /** What stands in the field. */
  get text() {
    return this.#field.value;
  }

  set text(value) {
    this.#field.value = value;
    this.#fit();
  }

  /** What the empty field says. */
  set placeholder(text) {
    this.#field.placeholder = text;
  }

  focus() {
    this.#field.focus({ preventScroll: true });
  }

  #typed() {
    this.#on.draft(this.text);
    this.#on.typing();
    this.#fit();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PROPOSE_AFTER);
  }

  /**
   * Enter sends, Shift+Enter breaks the line. While an input method composes, the keys are its own: browsers
   * say so by `isComposing`, Safari after the end of the composition only by the key code 229.
   */
  #pressed(event) {
    if (event.isComposing || event.keyCode === 229) return;
    const open = this.#proposed.length > 0;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (open && this.#picked >= 0) this.#choose(this.#proposed[this.#picked]);
      else this.#submit();
    } else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      this.#pick(event.key === 'ArrowDown' ? this.#picked + 1 : this.#picked - 1);
    } else if (open && event.key === 'Escape') {
      event.stopPropagation();
      this.#propose([]);
    }
  }

  #submit() {
    const text = this.text.trim();
    if (!text || this.#over > 0) return;
    this.#clear();
    this.#on.send(text);
    this.focus();
  }

  #choose(proposal) {
    this.#clear();
    this.#on.send(proposal.question);
    this.focus();
  }

  #clear() {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.text = '';
    this.#on.draft('');
    this.#propose([]);
  }

  async #ask() {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const text = this.text.trim();
    if (!text || text.length > 60 || text.includes('\n')) return this.#propose([]);
    const found = await this.#on.propose(text, signal).catch(() => []);
    if (!signal.aborted) this.#propose(found.slice(0, 4));
  }

  #propose(proposals) {
    this.#proposed = proposals;
    const options = proposals.map((proposal, index) => h('li', {
      role: 'option', id: `proposed-${index}`, 'aria-selected': 'false',
      onpointerdown: (event) => event.preventDefault(), onclick: () => this.#choose(proposal),
    }, proposal.question));
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    this.#pick(-1);
  }

  #pick(index) {
    const count = this.#proposed.length;
    this.#picked = index < 0 ? (index === -2 ? count - 1 : -1) : index >= count ? -1 : index;
    [...this.#list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === this.#picked)));
    if (this.#picked >= 0) this.#field.setAttribute('aria-activedescendant', `proposed-${this.#picked}`);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  get #over() {
    return [...this.text.trim()].length - MOST;
  }

  #fit() {
    this.#field.style.height = 'auto';
    if (this.#field.scrollHeight) this.#field.style.height = `${Math.min(this.#field.scrollHeight, 132)}px`;
    this.#send.disabled = !this.text.trim() || this.#over > 0;
    this.#limit.textContent = this.#over > 0 ? this.#t('tooLong', { over: this.#over }) : '';
  }
}

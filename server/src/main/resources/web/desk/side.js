/** Beside the conversation: its situation, answers to use, and why the guide said something. */
import { h, icon } from '../common/dom.js';
import { AnswersView } from './answers.js';
import { factsView } from './facts.js';
import { receiptView } from './receipt.js';

const TABS = { facts: 'info', answers: 'answers', receipt: 'why' };

export class SideView {
  #t;
  #language;
  #board;
  #api;
  #tab = 'facts';
  #tabs;
  #content;
  #answers;
  #receipts = new Map();
  #explained = null;
  #shown = '';

  constructor(t, language, board, api, insert) {
    this.#t = t;
    this.#language = language;
    this.#board = board;
    this.#api = api;
    this.#answers = new AnswersView(t, api, (text) => { this.element.dataset.open = 'false'; insert(text); });
    this.#tabs = Object.entries(TABS).map(([tab, key]) => h('button', { type: 'button', role: 'tab', 'data-tab': tab, onclick: () => this.show(tab) }, t(key)));
    this.#content = h('div', { class: 'content', role: 'tabpanel', tabindex: '0' });
    this.element = h('aside', { class: 'side' }, h('div', { class: 'tabs', role: 'tablist' }, ...this.#tabs,
      h('button', { type: 'button', class: 'tool shut', 'aria-label': t('back'), onclick: () => { this.element.dataset.open = 'false'; } }, icon('close'))), this.#content);
  }

  render() {
    const { opened } = this.#board;
    this.element.hidden = !opened;
    if (!opened) return;
    this.#tabs.forEach((tab) => tab.setAttribute('aria-selected', String(tab.dataset.tab === this.#tab)));
    if (this.#explained?.conversation !== opened.id) this.#explained = null;
    if (this.#tab === 'answers') this.#showAnswers(opened.conversation);
    else this.#redraw(opened);
  }

  /** Shows a tab: `facts`, `answers` or `receipt`; on a phone, the side itself. */
  show(tab) {
    if (!this.#board.opened) return;
    this.#tab = tab;
    this.#shown = '';
    this.element.dataset.open = 'true';
    this.render();
    if (tab === 'answers') this.#answers.focus();
  }

  /** Shows why the guide said something. */
  async explain(message) {
    const { id } = this.#board.opened;
    this.#explained = { conversation: id, message };
    if (!this.#receipts.has(message.receipt)) {
      const receipt = await this.#api.receipt(message.receipt).catch(() => null);
      if (receipt) this.#receipts.set(message.receipt, receipt);
    }
    this.show('receipt');
  }

  #showAnswers(conversation) {
    if (this.#content.firstElementChild !== this.#answers.element) this.#content.replaceChildren(this.#answers.element);
    this.#shown = '';
    void this.#answers.load(conversation.language ?? this.#language, conversation.store);
  }

  /** Drawn again only when something in it changed, so that a selection stays. */
  #redraw(opened) {
    const key = this.#tab === 'facts' ? JSON.stringify([opened.id, { ...opened.conversation, heardAt: 0 }, opened.requests.length]) : `receipt ${opened.id} ${this.#explained?.message.receipt}`;
    if (key === this.#shown) return;
    this.#shown = key;
    const receipt = this.#receipts.get(this.#explained?.message.receipt);
    this.#content.replaceChildren(...(this.#tab === 'facts'
      ? factsView(this.#t, this.#language, opened)
      : receiptView(this.#t, this.#language, receipt, Boolean(this.#explained))));
  }
}

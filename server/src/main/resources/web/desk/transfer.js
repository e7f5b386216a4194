/** Gives the open conversation to another agent or queue. */
import { h } from '../common/dom.js';

export class TransferDialog {
  #t;
  #board;
  #to;
  #note;

  constructor(t, board) {
    this.#t = t;
    this.#board = board;
    this.#to = h('select', { required: true, 'aria-label': t('to') });
    this.#note = h('textarea', { rows: 2, 'aria-label': t('memo'), placeholder: t('memo') });
    this.element = h('dialog', { class: 'transfer', 'aria-label': t('transfer') },
      h('form', { method: 'dialog', onsubmit: () => this.#transfer() }, h('h2', {}, t('transfer')), h('label', {}, t('to'), this.#to), this.#note,
        h('div', { class: 'deeds' }, h('button', { type: 'button', class: 'quiet', onclick: () => this.element.close() }, t('cancel')), h('button', { class: 'strong' }, t('doTransfer')))));
  }

  async open() {
    const { agents, queues } = await this.#board.colleagues();
    const others = agents.filter((agent) => agent.id !== this.#board.agent.id);
    this.#note.value = '';
    this.#to.replaceChildren(
      h('optgroup', { label: this.#t('queues') }, ...queues.map((queue) => h('option', { value: `queue:${queue}` }, queue))),
      h('optgroup', { label: this.#t('agents') }, ...others.map((agent) => h('option', { value: `agent:${agent.id}` }, agent.present ? agent.name : `${agent.name} (${this.#t('absent')})`))));
    this.element.showModal();
  }

  #transfer() {
    const [kind, ...name] = this.#to.value.split(':');
    const note = this.#note.value.trim();
    void this.#board.opened.act('transfer', { [kind]: name.join(':'), ...(note && { note }) });
  }
}

/** The open conversation: its head with what can be done, what was said, and the reply. */
import { h, icon } from '../common/dom.js';
import { LANGUAGES } from '../common/language.js';
import { LogView } from './log.js';
import { ReplyView } from './reply.js';
import { TransferDialog } from './transfer.js';

export class TalkView {
  #t;
  #board;
  #on;
  #head;
  #log;
  #reply;
  #trouble;
  #transfer;
  #shown = '';

  /**
   * @param {Function} t texts
   * @param {string} language of the page
   * @param {import('./board.js').Board} board
   * @param {{why: (message: object) => void, side: (tab: string) => void}} on
   */
  constructor(t, language, board, on) {
    this.#t = t;
    this.#board = board;
    this.#on = on;
    this.#head = h('div', { class: 'head' });
    this.#trouble = h('p', { class: 'trouble', role: 'alert' });
    this.#log = new LogView(t, language, { why: on.why, discard: (id) => board.opened.discard(id), edit: (item) => this.#edit(item) });
    this.#reply = new ReplyView(t, { send: (text) => board.opened.say(text), draft: (text) => { board.opened.draft = text; }, answers: () => on.side('answers') });
    this.#transfer = new TransferDialog(t, board);
    this.element = h('main', { class: 'talk' });
  }

  render() {
    const { opened } = this.#board;
    const key = opened?.id ?? '';
    if (key !== this.#shown) this.#switch(opened, key);
    if (!opened) return;
    this.#renderHead(opened);
    const { trouble } = opened;
    this.#trouble.textContent = trouble ? this.#t(trouble.key, trouble.values) : '';
    this.#log.render(opened);
    this.#reply.render(opened);
    if (document.visibilityState === 'visible') opened.tellRead();
  }

  /** Takes the open conversation. */
  async take() {
    const { opened } = this.#board;
    if (opened?.conversation.state !== 'waiting' && opened?.conversation.state !== 'bot') return;
    await this.#board.take();
    if (this.#board.opened?.isMine) requestAnimationFrame(() => this.focus());
  }

  focus() {
    this.#reply.focus();
  }

  /** Puts a text into the reply. */
  insert(text) {
    this.#reply.insert(text);
  }

  /** Why the guide said what it said last. */
  explainLast() {
    const last = this.#board.opened?.transcript.findLast(({ message }) => message?.receipt)?.message;
    if (last) this.#on.why(last);
  }

  #switch(opened, key) {
    this.#shown = key;
    if (!opened) {
      this.element.replaceChildren(h('div', { class: 'nothing' }, icon('moon'), h('p', {}, this.#t('choose')), h('p', { class: 'faint' }, this.#t('chooseNote'))));
      return;
    }
    this.#head.dataset.key = '';
    this.#log.clear();
    this.#reply.text = opened.draft;
    this.element.replaceChildren(this.#head, this.#trouble, this.#log.element, this.#reply.element, this.#transfer.element);
  }

  #renderHead(opened) {
    const { conversation, isMine } = opened;
    const key = JSON.stringify([conversation.state, conversation.agent?.id, conversation.language, conversation.reason]);
    if (this.#head.dataset.key === key) return;
    this.#head.dataset.key = key;
    const title = [this.#t('customer'), LANGUAGES[conversation.language] ?? conversation.language].filter(Boolean).join(' · ');
    this.#head.replaceChildren(
      h('button', { type: 'button', class: 'tool back', 'aria-label': this.#t('back'), onclick: () => this.#board.open(null) }, icon('back')),
      h('div', { class: 'who' }, h('h2', {}, title), h('p', {}, this.#standing(conversation, isMine))),
      h('div', { class: 'deeds' }, ...this.#deeds(opened, conversation, isMine)));
  }

  #standing({ state, agent, reason }, isMine) {
    if (isMine) return this.#t('mine');
    if (state === 'agent') return this.#t('heldBy', { name: agent?.name ?? '' });
    return [this.#t(state), state === 'waiting' && reason && this.#t(`reasons.${reason}`)].filter(Boolean).join(' · ');
  }

  #deeds(opened, { state }, isMine) {
    const deed = (name, key, act) => h('button', { type: 'button', class: name, onclick: act }, this.#t(key));
    const deeds = [];
    if (state === 'waiting' || state === 'bot') deeds.push(deed('strong take', state === 'bot' ? 'takeOver' : 'take', () => this.take()));
    if (isMine) {
      deeds.push(deed('quiet transfer', 'transfer', () => this.#transfer.open()), deed('quiet', 'release', () => opened.act('release')));
      deeds.push(deed('strong close', 'close', () => { if (confirm(this.#t('closeSure'))) void opened.act('close'); }));
    }
    deeds.push(h('button', { type: 'button', class: 'tool info', 'aria-label': this.#t('info'), onclick: () => this.#on.side('facts') }, icon('why')));
    return deeds;
  }

  #edit(item) {
    this.#board.opened.discard(item.clientId);
    this.#reply.insert(item.text);
  }
}

/** Where the agent writes. */
import { h, icon } from '../common/dom.js';

const MOST = 2_000;

export class ReplyView {
  #t;
  #on;
  #field;
  #send;
  #note;
  #form;

  /** @param {{send: (text: string) => void, draft: (text: string) => void, answers: () => void}} on */
  constructor(t, on) {
    this.#t = t;
    this.#on = on;
    this.#field = h('textarea', { rows: 1, 'aria-label': t('reply'), placeholder: t('reply'), oninput: () => this.#typed(), onkeydown: (event) => this.#pressed(event) });
    this.#send = h('button', { type: 'button', class: 'strong', onclick: () => this.#submit() }, icon('send'), t('send'));
    this.#note = h('p', { class: 'hint' });
    this.#form = h('div', { class: 'write' }, this.#field, h('button', { type: 'button', class: 'quiet', onclick: () => on.answers() }, icon('search'), t('answers')), this.#send);
    this.element = h('div', { class: 'reply' }, this.#form, this.#note);
  }

  set text(value) {
    this.#field.value = value;
    this.#fit();
  }

  focus() {
    this.#field.focus();
  }

  /** Adds a text to what is being written. */
  insert(text) {
    const before = this.#field.value.trimEnd();
    this.text = before ? `${before}\n\n${text}` : text;
    this.#on.draft(this.#field.value);
    this.focus();
  }

  render(opened) {
    const { conversation, isMine } = opened;
    this.#form.hidden = !isMine;
    const over = this.#over;
    const held = conversation.state === 'agent' ? this.#t('heldBy', { name: conversation.agent?.name ?? '' }) : this.#t('notMine');
    const note = isMine ? (over > 0 ? this.#t('tooLong', { over }) : this.#t('replyHint')) : conversation.state === 'closed' ? this.#t('closedNote') : held;
    if (this.#note.textContent !== note) this.#note.textContent = note;
    this.#fit();
  }

  #typed() {
    if (this.#field.value === '/') {
      this.text = '';
      this.#on.answers();
    }
    this.#on.draft(this.#field.value);
    this.#fit();
  }

  /** Enter sends, but never while an input method composes; see the chat's composer. */
  #pressed(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'Escape') {
      this.#field.blur();
    }
  }

  #submit() {
    const text = this.#field.value.trim();
    if (!text || this.#over > 0) return;
    this.text = '';
    this.#on.send(text);
    this.focus();
  }

  get #over() {
    return [...this.#field.value.trim()].length - MOST;
  }

  #fit() {
    this.#field.style.height = 'auto';
    if (this.#field.scrollHeight) this.#field.style.height = `${Math.min(this.#field.scrollHeight, 200)}px`;
    this.#send.disabled = !this.#field.value.trim() || this.#over > 0;
  }
}

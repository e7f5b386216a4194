/** `<annai-chat>`: a button in the corner of a page, and behind it the conversation with the shop. */
import { h, icon } from '../common/dom.js';
import { request } from '../common/http.js';
import { supported, texts } from '../common/language.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { Header } from './header.js';
import { Log } from './log.js';
import { Memory } from './memory.js';
import { Notice } from './notice.js';
import { sheet } from './style.js';
import en from './messages/en.js';
import ja from './messages/ja.js';
import ko from './messages/ko.js';

/** What the empty field says in a state, where it is not the usual. */
const PLACEHOLDERS = { waiting: 'placeholderWaiting', agent: 'placeholderAgent' };

const HERE = new URL('../', import.meta.url);

/** The widget; attributes, methods, events and custom properties stand in docs/widget.md. */
export class AnnaiChat extends HTMLElement {
  static observedAttributes = ['language'];

  #memory;
  #conversation;
  #t;
  #parts;
  #ticking;
  #shopNames = {};

  connectedCallback() {
    if (this.#memory) return;
    const base = new URL(this.getAttribute('server') ?? HERE, location.href);
    this.#memory = new Memory(base);
    this.#conversation = new Conversation(base, this.#memory, () => this.#opening());
    this.#conversation.addEventListener('change', () => this.#render());
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    this.#build();
    document.addEventListener('visibilitychange', () => this.#render());
    void this.#nameShop(base);
    this.#takeUp();
  }

  attributeChangedCallback() {
    if (this.#memory) this.#build();
  }

  /** Opens the panel. */
  open() {
    this.#parts.panel.hidden = false;
    this.#parts.launcher.hidden = true;
    this.#memory.open = true;
    void this.#conversation.open();
    this.#render();
    if (matchMedia('(pointer: fine)').matches) this.#parts.composer.focus();
    else this.#parts.panel.focus();
    this.#tell('annai-open');
  }

  /** Closes the panel; the conversation goes on. */
  close() {
    this.#parts.panel.hidden = true;
    this.#parts.launcher.hidden = false;
    this.#memory.open = false;
    this.#parts.launcher.focus();
    this.#tell('annai-close');
  }

  /** Opens the panel and asks a question. */
  ask(text) {
    this.open();
    this.#conversation.say(text);
  }

  /** Leaves the conversation behind, as when the customer signs out; another begins when the panel is opened. */
  forget() {
    this.#conversation.forget();
    if (this.#isOpen) this.close();
  }

  get #language() {
    return supported([this.getAttribute('language'), document.documentElement.lang, ...navigator.languages]) ?? 'en';
  }

  get #isOpen() {
    return !this.#parts.panel.hidden;
  }

  #opening() {
    const page = location.origin + location.pathname;
    const given = ['store', 'identity'].filter((name) => this.getAttribute(name)).map((name) => [name, this.getAttribute(name)]);
    return { language: this.#language, page, ...Object.fromEntries(given) };
  }

  /** After a reload: the panel as it was; a conversation with a person stays connected behind a closed panel. */
  #takeUp() {
    const before = this.#memory.conversation;
    if (this.#memory.open) this.open();
    else if (before?.state === 'waiting' || before?.state === 'agent' || this.#memory.unsent.length) {
      void this.#conversation.open();
    }
  }

  #build() {
    const language = this.#language;
    const t = this.#t = texts({ ko, ja, en }, language);
    const conversation = this.#conversation;
    const header = new Header(t, {
      close: () => this.close(), human: () => conversation.say(t('humanText')), fresh: () => conversation.restart(),
    });
    const notice = new Notice(t, { again: () => conversation.open(), rate: (score) => conversation.rate(score) });
    const log = new Log(t, language, {
      choose: (choice) => conversation.say(choice.label, choice.value),
      retry: () => conversation.outbox.retry(),
      edit: (item) => { conversation.outbox.discard(item.clientId); composer.text = item.text; composer.focus(); },
      discard: (item) => conversation.outbox.discard(item.clientId),
    });
    const composer = new Composer(t, {
      send: (text) => conversation.say(text),
      typing: () => conversation.tellTyping(),
      draft: (text) => { this.#memory.draft = text; },
      propose: async (text, signal) => (conversation.state === 'bot' ? conversation.suggestions(text, language, signal) : []),
    });
    const wasOpen = this.#parts && this.#isOpen;
    const launcher = h('button', { type: 'button', class: 'launcher', part: 'launcher', hidden: wasOpen, onclick: () => this.open() }, icon('chat'), h('span', { class: 'badge', hidden: true }));
    const panel = h('section', {
      class: 'panel', part: 'panel', role: 'dialog', 'aria-label': t('title'), tabindex: '-1', hidden: !wasOpen,
      onkeydown: (event) => { if (event.key === 'Escape' && !event.isComposing) this.close(); },
    }, header.element, notice.element, log.element, composer.element);
    this.#parts = { header, notice, log, composer, launcher, panel };
    this.shadowRoot.replaceChildren(h('div', { class: 'annai', lang: language }, launcher, panel));
    composer.text = this.#memory.draft;
    header.name = this.getAttribute('name') ?? this.#shopNames[language] ?? '';
    this.#render();
  }

  #render() {
    const { header, notice, log, composer, panel, launcher } = this.#parts;
    const conversation = this.#conversation;
    const before = panel.dataset.state;
    panel.dataset.state = conversation.state;
    header.render(conversation);
    notice.render(conversation);
    log.render(conversation);
    composer.placeholder = this.#t(PLACEHOLDERS[conversation.state] ?? 'placeholder');
    if (this.#isOpen && document.visibilityState === 'visible') {
      if (this.#memory.seen !== conversation.lastSeq) this.#memory.seen = conversation.lastSeq;
      conversation.tellRead();
    }
    this.#badge(launcher);
    this.#tick();
    if (before && before !== conversation.state) this.#tell('annai-state', { state: conversation.state });
  }

  #badge(launcher) {
    const news = this.#isOpen ? 0 : this.#conversation.unseenAfter(this.#memory.seen);
    const badge = launcher.querySelector('.badge');
    badge.hidden = news === 0;
    badge.textContent = news > 9 ? '9+' : String(news);
    launcher.setAttribute('aria-label', news ? this.#t('launchUnread', { count: news }) : this.#t('launch'));
  }

  /** Counts down while a message waits for its next attempt. */
  #tick() {
    clearTimeout(this.#ticking);
    const waits = this.#conversation.outbox.items.some((item) => item.status === 'delayed');
    if (waits) this.#ticking = setTimeout(() => this.#render(), 1000);
  }

  async #nameShop(base) {
    if (this.hasAttribute('name')) return;
    const shop = await request(new URL('api/v1/shop', base)).catch(() => null);
    this.#shopNames = shop?.name ?? {};
    this.#parts.header.name = this.#shopNames[this.#language] ?? '';
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

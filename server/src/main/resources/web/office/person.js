/** One person's conversations: to hand over as a file, and to remove. */
import { h } from '../common/dom.js';
import { Card, table } from './card.js';

export class PersonView {
  #t;
  #api;
  #card;
  #day;
  #moment;
  #who;
  #requests = h('div', {});

  constructor(t, language, api) {
    this.#t = t;
    this.#api = api;
    this.#card = new Card(t, 'person');
    this.#day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
    this.#moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    this.#who = h('input', { name: 'who', required: true, autocomplete: 'off' });
    this.#card.content.append(
      h('form', { onsubmit: (event) => { event.preventDefault(); void this.#export(); } }, h('label', {}, t('who'), this.#who),
        h('button', { class: 'strong export' }, t('export')), h('button', { type: 'button', class: 'quiet bad erase', onclick: () => this.#erase() }, t('erase'))),
      this.#requests);
    this.element = this.#card.element;
  }

  async load() {
    const both = await this.#card.attempt(() => Promise.all([this.#api.personRequests(), this.#api.accounts()]));
    if (!both || both[0].requests.length === 0) return;
    const [{ requests }, { accounts }] = both;
    const names = new Map(accounts.map((one) => [`agent ${one.id}`, one.name]));
    const heads = ['asked', 'kind', 'by', 'found', 'kept'].map((head) => this.#t(head));
    this.#requests.replaceChildren(h('h3', {}, this.#t('requests')), table(heads, requests.map((one) =>
      [this.#moment.format(new Date(one.at)), this.#t(`kinds.${one.kind}`), names.get(one.by) ?? this.#t('byCustomer'), String(one.found), String(one.kept)])));
  }

  async #export() {
    const all = await this.#card.attempt(() => this.#api.exportPerson(this.#who.value.trim()));
    if (!all) return;
    const count = all.conversations.length;
    if (count > 0) save(all, `${all.request}.json`);
    this.#card.say(this.#t(count > 0 ? 'exported' : 'nobody', { count }));
    await this.load();
  }

  async #erase() {
    if (!this.#who.reportValidity() || !confirm(this.#t('eraseSure'))) return;
    const done = await this.#card.attempt(() => this.#api.erasePerson(this.#who.value.trim()));
    if (!done) return;
    const { erased, later } = done;
    const until = later.map((one) => one.keptUntil).sort().at(-1);
    this.#card.say([
      this.#t(erased + later.length > 0 ? 'erased' : 'nobody', { count: erased }),
      until && this.#t('later', { count: later.length, until: this.#day.format(new Date(until)) }),
    ].filter(Boolean).join(' '));
    await this.load();
  }
}

function save(content, name) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

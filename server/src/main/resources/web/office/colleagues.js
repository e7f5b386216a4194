/** Who may sign in at the desk. */
import { h } from '../common/dom.js';
import { Card, table } from './card.js';

const ROLES = ['agent', 'editor', 'admin'];
const PASSWORD = 12;

export class ColleaguesView {
  #t;
  #api;
  #card;
  #list = h('div', {});
  #name = h('input', { name: 'name', required: true, autocomplete: 'off', autocapitalize: 'none' });
  #password = h('input', { name: 'password', type: 'password', required: true, minlength: PASSWORD, autocomplete: 'new-password' });
  #role;

  constructor(t, api) {
    this.#t = t;
    this.#api = api;
    this.#card = new Card(t, 'colleagues');
    this.#role = h('select', { name: 'role' }, ...ROLES.map((role) => h('option', { value: role }, t(`roles.${role}`))));
    this.#card.content.append(this.#list,
      h('form', { onsubmit: (event) => { event.preventDefault(); void this.#add(event.target); } },
        h('label', {}, t('name'), this.#name), h('label', {}, t('firstPassword'), this.#password), h('label', {}, t('role'), this.#role), h('button', { class: 'strong' }, t('add'))));
    this.element = this.#card.element;
  }

  async load() {
    const all = await this.#card.attempt(() => this.#api.accounts());
    if (all) this.#list.replaceChildren(table([this.#t('name'), this.#t('role')], all.accounts.map((one) => [one.name, this.#t(`roles.${one.role}`)])));
  }

  async #add(form) {
    const added = await this.#card.attempt(() => this.#api.addAccount(this.#name.value, this.#password.value, this.#role.value));
    if (!added) return;
    form.reset();
    await this.load();
    this.#card.say(this.#t('added', { name: added.name }));
  }
}

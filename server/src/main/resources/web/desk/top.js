/** The head of the desk: the lists, who is signed in, sound, languages. */
import { h, icon } from '../common/dom.js';
import { languageLinks } from '../common/language.js';
import { LISTS } from './board.js';
import { KEYS } from './keys.js';

export class TopView {
  #t;
  #board;
  #alarm;
  #tabs;
  #sound;
  #offline;
  #help;

  constructor(t, language, board, alarm, signOut) {
    this.#t = t;
    this.#board = board;
    this.#alarm = alarm;
    this.#tabs = LISTS.map((list) => this.#tab(list));
    this.#sound = h('button', { type: 'button', class: 'tool', onclick: () => { alarm.toggle(); this.render(); } });
    this.#offline = h('p', { class: 'offline', role: 'status' });
    this.#help = this.#helpDialog();
    this.element = h('header', { class: 'top' },
      h('span', { class: 'brand' }, h('span', { class: 'mark', 'aria-hidden': 'true' }, icon('moon')), h('h1', {}, t('title'))),
      h('div', { class: 'tabs', role: 'tablist', 'aria-label': t('lists') }, ...this.#tabs), this.#offline,
      h('div', { class: 'tools' }, languageLinks(h, language, t('languages')), this.#sound,
        h('button', { type: 'button', class: 'tool', 'aria-label': t('keys'), title: t('keys'), onclick: () => this.help() }, icon('why')),
        h('a', { class: 'tool', href: `../office/?lang=${language}`, 'aria-label': t('office'), title: t('office') }, icon('office')),
        h('span', { class: 'me' }, board.agent.name), h('button', { type: 'button', class: 'quiet', onclick: signOut }, t('signOut'))),
      this.#help);
  }

  render() {
    const { list, counts, isLive } = this.#board;
    this.#tabs.forEach((tab, at) => {
      const count = counts[LISTS[at]] ?? 0;
      tab.setAttribute('aria-selected', String(LISTS[at] === list));
      tab.querySelector('b').textContent = count || '';
      tab.classList.toggle('urgent', LISTS[at] === 'waiting' && count > 0);
    });
    const text = this.#t(this.#alarm.isOn ? 'soundOn' : 'soundOff');
    if (this.#sound.title !== text) {
      this.#sound.replaceChildren(icon(this.#alarm.isOn ? 'bell' : 'mute'));
      this.#sound.title = text;
      this.#sound.setAttribute('aria-label', text);
      this.#sound.setAttribute('aria-pressed', String(this.#alarm.isOn));
    }
    const offline = isLive ? '' : this.#t('offline');
    if (this.#offline.textContent !== offline) this.#offline.textContent = offline;
  }

  /** Shows the list at a place of the tabs. */
  showList(at) {
    void this.#board.show(LISTS[at]);
  }

  /** Shows the shortcuts. */
  help() {
    this.#help.showModal();
  }

  #tab(list) {
    return h('button', { type: 'button', role: 'tab', 'data-list': list, onclick: () => this.#board.show(list) }, this.#t(list), ' ', h('b', {}));
  }

  #helpDialog() {
    const rows = KEYS.flatMap(([keys, key]) => [h('dt', {}, ...keys.split('  ').map((name) => h('kbd', {}, name))), h('dd', {}, this.#t(key))]);
    const dialog = h('dialog', { class: 'help', 'aria-label': this.#t('keys'), onclick: () => dialog.close() }, h('h2', {}, this.#t('keys')), h('dl', {}, ...rows));
    return dialog;
  }
}

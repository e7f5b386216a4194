/** The knowledge that is served, and what its last reading found. */
import { h } from '../common/dom.js';
import { Card } from './card.js';

export class KnowledgeView {
  #t;
  #moment;
  #card;

  constructor(t, language, api) {
    this.#t = t;
    this.#moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
    this.#card = new Card(t, 'knowledge');
    this.element = this.#card.element;
    this.load = () => this.#load(api);
  }

  async #load(api) {
    const pack = await this.#card.attempt(() => api.pack());
    if (!pack) return;
    const isOld = pack.findings.some((finding) => finding.severity === 'error');
    this.#card.show(
      h('dl', {}, h('dt', {}, this.#t('version')), h('dd', {}, h('code', {}, pack.version.slice(0, 12))), h('dt', {}, this.#t('loaded')), h('dd', {}, this.#moment.format(new Date(pack.loadedAt)))),
      isOld && h('p', { class: 'bad' }, this.#t('old')),
      pack.findings.length === 0 ? h('p', { class: 'good' }, this.#t('clean')) : h('ul', { class: 'findings' }, ...pack.findings.map((finding) => this.#finding(finding))));
  }

  #finding({ file, line, column, severity, text, advice }) {
    return h('li', { 'data-severity': severity }, h('span', { class: 'chip' }, this.#t(`severities.${severity}`)), ' ', h('code', {}, `${file}:${line}:${column}`),
      h('p', { lang: 'en' }, text), advice && h('p', { class: 'faint', lang: 'en' }, advice));
  }
}

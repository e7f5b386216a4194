/** The situation of a conversation: why a person is needed, in what mood the customer is, what was filed. */
import { h } from '../common/dom.js';
import { moment, moodOf } from './words.js';

const CATEGORIES = ['chat', 'complaint', 'order-dispute'];

/**
 * @param {Function} t texts
 * @param {string} language of the page
 * @param {import('./opened.js').Opened} opened
 * @returns {HTMLElement[]}
 */
export function factsView(t, language, opened) {
  const { conversation, requests } = opened;
  return [moodView(t, conversation.mood), h('dl', {}, ...rows(t, language, opened, conversation)), h('h3', {}, t('requests')), ...requestViews(t, language, requests), blockButton(t, opened)];
}

function moodView(t, mood) {
  const { score, evidence } = moodOf(t, mood);
  return h('section', { class: 'moodbox', style: { '--score': score } },
    h('h3', {}, t('mood')), h('p', {}, h('strong', {}, t('moods', { score })), ' ', h('span', { class: 'faint' }, score.toFixed(2))),
    h('div', { class: 'meter', 'aria-hidden': 'true' }, h('i')),
    evidence.length ? h('p', { class: 'words', 'aria-label': t('evidence') }, ...evidence.map((word) => h('mark', {}, word))) : null);
}

function rows(t, language, opened, one) {
  const row = (key, value) => (value ? [h('dt', {}, t(key)), h('dd', {}, value)] : []);
  const due = one.dueAt && h('span', { class: one.overdue ? 'late' : null }, moment(one.dueAt, language), one.overdue ? ` · ${t('overdue')}` : '');
  return [
    ...row('reason', one.reason && t(`reasons.${one.reason}`)), ...row('queue', one.queue), ...row('priority', one.priority && String(one.priority)),
    ...row('waitingFor', one.waitingSince && t('since', { time: moment(one.waitingSince, language) })), ...row('due', due),
    ...row('heldByLabel', one.agent?.name), ...row('store', one.store), ...row('page', one.page), ...row('opened', moment(one.openedAt, language)),
    ...row('category', categorySelect(t, opened, one)),
  ];
}

function categorySelect(t, opened, one) {
  const select = h('select', { 'aria-label': t('category'), onchange: () => opened.act('category', { category: select.value }) },
    ...CATEGORIES.map((category) => h('option', { value: category, selected: category === one.category }, t(`categories.${category}`))));
  return select;
}

function blockButton(t, opened) {
  const { blocked } = opened.conversation;
  return h('button', { type: 'button', class: 'quiet bad block', onclick: () => {
    if (blocked || confirm(t('blockSure'))) void opened.act('block', { blocked: !blocked });
  } }, t(blocked ? 'unblock' : 'block'));
}

function requestViews(t, language, requests) {
  if (!requests.length) return [h('p', { class: 'faint' }, t('noRequests'))];
  return requests.map((request) => h('article', { class: 'request' },
    h('p', {}, h('strong', {}, t(`kinds.${request.kind}`)), ' ', h('code', {}, request.number)),
    h('p', { class: 'faint' }, [request.order, moment(request.at, language)].filter(Boolean).join(' · ')),
    ...Object.entries(request.fields ?? {}).map(([name, value]) => h('p', { class: 'field' }, `${name}: ${value}`))));
}

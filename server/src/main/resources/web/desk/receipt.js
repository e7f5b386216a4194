/** Why the guide said something: what it read, what it found, which rules fired, what it decided. */
import { h } from '../common/dom.js';
import { scriptOf } from '../common/language.js';
import { moment, percent } from './words.js';

/**
 * @param {Function} t texts
 * @param {string} language of the page
 * @param {object|undefined} receipt
 * @param {boolean} asked whether a message was picked
 * @returns {HTMLElement[]}
 */
export function receiptView(t, language, receipt, asked) {
  if (!receipt) return [h('p', { class: 'faint' }, t(asked ? 'noReceipt' : 'pickMessage'))];
  const { reading, firings = [], decision = {} } = receipt;
  return [
    h('h3', {}, t('whyThis')),
    h('dl', {}, ...decisionRows(t, receipt, decision, firings)),
    h('h3', {}, t('understood')), h('dl', {}, ...readingRows(t, reading)),
    h('h3', {}, t('candidates')), ...hits(t, reading.ranking ?? {}),
    ...vetoes(t, reading.ranking?.vetoes ?? []),
    ...features(t, reading.ranking?.features ?? {}),
    h('p', { class: 'faint' }, `${t('knowledge')} ${String(receipt.knowledge).slice(0, 12)} · ${moment(receipt.now, language)}`, h('br'), receipt.id ? `${t('receiptId')} ${receipt.id}` : ''),
  ];
}

function row(t, key, value) {
  return value ? [h('dt', {}, t(key)), h('dd', {}, value)] : [];
}

function decisionRows(t, receipt, decision, firings) {
  const act = receipt.act ?? decision.act;
  const about = decision.entry ?? decision.entries?.join(', ') ?? decision.reason ?? decision.kind ?? '';
  const rules = firings.length ? h('ul', {}, ...firings.map(({ rule }) => h('li', {}, rule))) : null;
  return [...row(t, 'decision', act && h('span', {}, t(`acts.${act}`), about ? ' ' : '', about ? h('code', {}, String(about).toLowerCase()) : null)), ...row(t, 'rules', rules)];
}

function readingRows(t, reading) {
  const { typed = '', text = '' } = reading.utterance ?? {};
  const repairs = (reading.ranking?.repairs ?? []).map(({ kind, from, to }) => h('li', {}, `${from} → ${to} `, h('span', { class: 'faint' }, kind)));
  const slots = Object.entries(reading.slots ?? {}).map(([name, values]) => h('li', {}, `${name.toLowerCase()}: ${[values].flat().join(', ')}`));
  const { score, evidence } = reading.mood ?? { score: 0, evidence: [] };
  return [
    ...row(t, 'typed', h('span', { lang: scriptOf(typed, 'en') }, typed)), ...row(t, 'readAs', text === typed ? '' : h('span', { lang: scriptOf(text, 'en') }, text)),
    ...row(t, 'repaired', repairs.length && h('ul', {}, ...repairs)), ...row(t, 'slots', slots.length && h('ul', {}, ...slots)),
    ...row(t, 'mood', `${t('moods', { score })} ${score.toFixed(2)} ${evidence.join(' · ')}`),
  ];
}

function hits(t, { hits: found = [], explanations = [] }) {
  if (!found.length) return [h('p', { class: 'faint' }, '–')];
  return found.slice(0, 5).map(({ entry, confidence, phrasing }) => h('article', { class: 'hit', style: { '--share': confidence } },
    h('p', {}, h('code', {}, entry), h('span', { class: 'share' }, percent(confidence))),
    h('div', { class: 'meter', 'aria-hidden': 'true' }, h('i')), phrasing ? h('p', { class: 'faint', title: t('phrasing'), lang: scriptOf(phrasing, 'en') }, `“${phrasing}”`) : null,
    explained(t, explanations.find((one) => one.entry === entry))));
}

/** What an entry's score is made of, and which words it shares with the question. */
function explained(t, why) {
  if (!why) return null;
  const name = (kind, key) => t(`${kind}.${key}`);
  const parts = why.parts.map((part) => h('tr', {}, h('th', { scope: 'row' }, name('parts', part.name)),
    h('td', {}, `${part.value.toFixed(2)} × ${part.weight.toFixed(2)}`), h('td', {}, signed(part.adds))));
  const total = h('tr', {}, h('th', { scope: 'row' }, t('score')), h('td', {}), h('td', {}, why.score.toFixed(2)));
  const channels = [...new Set(why.matches.map(({ channel }) => channel))];
  const shared = channels.flatMap((channel) => [h('dt', {}, name('channels', channel)), h('dd', {}, ...words(why.matches, channel))]);
  return h('details', { class: 'features' }, h('summary', {}, t('whyFits')),
    h('table', {}, ...parts, total), shared.length ? h('dl', { title: t('sharedNote') }, ...shared) : null);
}

function words(matches, channel) {
  return matches.filter((match) => match.channel === channel)
    .flatMap(({ text, weight }) => [h('span', { lang: scriptOf(text, 'en') }, text || '…'), h('span', { class: 'faint' }, ` ${weight.toFixed(2)}  `)]);
}

function signed(value) {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}

function vetoes(t, all) {
  if (!all.length) return [];
  return [h('h3', {}, t('vetoed')), ...all.map(({ entry, reason, phrasing, asked, said }) => h('article', { class: 'hit' },
    h('p', {}, h('code', {}, entry)), h('p', { class: 'faint', lang: scriptOf(phrasing, 'en') }, `“${phrasing}”`),
    h('p', { class: 'faint' }, t(`vetoes.${reason}`), asked ? ` ${t('stances', { asked: stance(t, asked), said: stance(t, said) })}` : '')))];
}

function stance(t, labels) {
  return labels.split(', ').map((label) => t(`stance.${label}`)).join(', ');
}

function features(t, values) {
  const rows = Object.entries(values).map(([name, value]) => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, Number(value).toFixed(2))));
  return rows.length ? [h('details', { class: 'features' }, h('summary', {}, t('features')), h('table', {}, ...rows))] : [];
}

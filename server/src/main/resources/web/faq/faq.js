/** The shop's questions and answers to read and to search; what is not there can be asked in the chat. */
import { commonmark } from '../common/commonmark.js';
import { h, icon } from '../common/dom.js';
import { request } from '../common/http.js';
import { languageLinks, pageLanguage, texts } from '../common/language.js';
import { Finder } from './finder.js';
import en from './messages/en.js';
import ja from './messages/ja.js';
import ko from './messages/ko.js';

const language = pageLanguage();
const catalogues = { ko, ja, en };
const t = texts(catalogues, language);
const parameters = new URLSearchParams(location.search);

document.documentElement.lang = language;
document.title = t('title');

const list = h('div', { class: 'topics' });
const found = h('p', { class: 'found', role: 'status' });
const rail = h('nav', { class: 'rail', 'aria-label': t('topics') });
const field = h('input', { type: 'search', 'aria-label': t('search'), placeholder: t('search'), autocomplete: 'off', oninput: () => filter() });
const stores = h('div', { class: 'stores', role: 'group', 'aria-label': t('store') });
const chat = () => document.querySelector('annai-chat');

let finder = new Finder([]);
let store = parameters.get('store');

document.body.replaceChildren(
  h('header', { class: 'top' }, h('a', { class: 'home', href: `../?lang=${language}` }, icon('back'), h('span', { class: 'shop' }, t('shop'))), languageLinks(h, language, t('languages'))),
  h('main', {}, h('h1', {}, t('title')),
    h('label', { class: 'search' }, icon('search'), field), stores, found,
    h('div', { class: 'columns' }, rail, list)));

function topicName(topic) {
  return t(`names.${topic}`);
}

function entryView({ entry, question, answer }) {
  return h('details', { id: entry, 'data-entry': entry },
    h('summary', {}, h('span', {}, question), icon('down')), h('div', { class: 'answer' }, commonmark(answer)));
}

/** Topics that the page knows come in its own order, most asked first; others after them. */
function place(topic) {
  const at = Object.keys(catalogues[language].names).indexOf(topic);
  return at < 0 ? Infinity : at;
}

function show(unsorted) {
  const topics = unsorted.toSorted((a, b) => Math.sign(place(a.topic) - place(b.topic)) || 0);
  finder = new Finder(topics);
  list.replaceChildren(...topics.map(({ topic, entries }) =>
    h('section', { id: `topic-${topic}`, 'aria-label': topicName(topic) }, h('h2', {}, topicName(topic)), h('div', { class: 'entries' }, ...entries.map(entryView)))));
  rail.replaceChildren(...topics.map(({ topic }) => h('a', { href: `#topic-${topic}` }, topicName(topic))));
  openNamed();
  filter();
}

function filter() {
  const query = field.value.trim();
  const hits = finder.find(query);
  for (const section of list.children) {
    const entries = [...section.querySelectorAll('details')];
    entries.forEach((entry) => { entry.hidden = !hits.has(entry.dataset.entry); });
    section.hidden = entries.every((entry) => entry.hidden);
  }
  rail.hidden = query !== '';
  found.replaceChildren(...(query === '' ? [] : [hits.size ? t('found', { count: hits.size }) : t('none'), ' ',
    h('button', { type: 'button', onclick: () => chat().ask(query) }, t('ask'))]));
}

function openNamed() {
  const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (entry?.tagName !== 'DETAILS') return;
  entry.open = true;
  entry.scrollIntoView({ block: 'center' });
}

async function load() {
  const query = new URLSearchParams({ language, ...(store && { store }) });
  try {
    show((await request(`../api/v1/entries?${query}`)).topics);
  } catch {
    found.replaceChildren(t('unreachable'), ' ', h('button', { type: 'button', onclick: load }, t('again')));
  }
}

async function nameShop() {
  const shop = await request('../api/v1/shop').catch(() => null);
  if (!shop) return;
  document.querySelector('.shop').textContent = shop.name[language] ?? t('shop');
  store ??= language === 'ja' ? shop.stores.find(({ id }) => id === 'JP')?.id : shop.stores[0]?.id;
  if (shop.stores.length > 1) stores.replaceChildren(...shop.stores.map(storeButton));
}

function storeButton({ id, name }) {
  return h('button', { type: 'button', 'aria-pressed': String(id === store), onclick: (event) => {
    store = id;
    [...stores.children].forEach((button) => button.setAttribute('aria-pressed', String(button === event.currentTarget)));
    void load();
  } }, name[language] ?? id);
}

addEventListener('hashchange', openNamed);
await nameShop();
await load();

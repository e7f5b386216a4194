/** A shop as an example: the page that the chat is put into. All that the chat needs is at the end of this file. */
import { h } from '../common/dom.js';
import { languageLinks, pageLanguage, texts } from '../common/language.js';
import { heroPicture, moonMark, productPicture } from './pictures.js';
import en from './messages/en.js';
import ja from './messages/ja.js';
import ko from './messages/ko.js';

const language = pageLanguage();
const t = texts({ ko, ja, en }, language);
const store = language === 'ja' ? 'JP' : 'KR';

const PRODUCTS = [
  { id: 'coat', KR: 68000, JP: 7800 },
  { id: 'mugs', KR: 32000, JP: 4200 },
  { id: 'lamp', KR: 54000, JP: 5900 },
  { id: 'blanket', KR: 59000, JP: 6600 },
  { id: 'bag', KR: 45000, JP: 9900 },
  { id: 'notebooks', KR: 18000, JP: 2200 },
];

const chat = () => document.querySelector('annai-chat');

function price(amount) {
  if (language === 'ko') return `${amount.toLocaleString('ko')}원`;
  if (language === 'ja') return `${amount.toLocaleString('ja')}円`;
  return `₩${amount.toLocaleString('en')}`;
}

function top() {
  return h('header', { class: 'top' },
    h('a', { class: 'brand', href: '?' }, moonMark(), h('span', {}, t('name'))),
    h('nav', { class: 'sections', 'aria-label': t('menu') },
      h('a', { href: '#products' }, t('new')), h('a', { href: '#service' }, t('service')), h('a', { href: `faq/?lang=${language}` }, t('faq'))),
    languageLinks(h, language, t('languages')));
}

function hero() {
  return h('section', { class: 'hero' }, heroPicture(),
    h('div', { class: 'words' }, h('p', {}, t('season')), h('h1', {}, t('promise')), h('a', { class: 'go', href: '#products' }, t('look'))));
}

function products() {
  return h('section', { id: 'products', class: 'products' },
    h('h2', {}, t('new')), h('p', { class: 'sub' }, t('newNote')),
    h('ul', {}, ...PRODUCTS.map(card)));
}

function card(product) {
  const name = t(product.id);
  return h('li', { class: `card ${product.id}` },
    h('div', { class: 'picture' }, productPicture(product.id)),
    h('div', { class: 'about' },
      h('h3', {}, name), h('p', { class: 'note' }, t(`${product.id}Note`)),
      h('p', { class: 'price' }, price(product[store])),
      h('button', { type: 'button', onclick: () => chat().ask(t('askDelivery')) }, t('ask'))));
}

function service() {
  const facts = ['fee', 'dispatch', 'returns', 'hours'];
  return h('section', { id: 'service', class: 'service' },
    ...facts.map((fact) => h('div', {}, h('h3', {}, t(fact)), h('p', {}, t(`${fact}Note`)))));
}

function foot() {
  return h('footer', {},
    h('p', {}, h('strong', {}, t('name')), ' · ', t('phone'), ' · ', t('mail')),
    h('p', { class: 'demo' }, t('demo'), ' ', h('a', { href: `desk/?lang=${language}` }, t('desk'))));
}

/** What a shop does to have the chat: the one tag of docs/widget.md. */
function embed() {
  const tag = document.createElement('script');
  tag.type = 'module';
  tag.src = new URL('../annai.js', import.meta.url).href;
  tag.dataset.language = language;
  tag.dataset.store = store;
  tag.dataset.name = t('name');
  document.head.append(tag);
}

document.documentElement.lang = language;
document.title = t('name');
document.body.replaceChildren(top(), h('main', {}, hero(), products(), service()), foot());
embed();

/** What is looked after beside the conversations: knowledge, notices to other systems, personal data, colleagues. */
import { h, icon } from '../common/dom.js';
import { languageLinks, pageLanguage, texts } from '../common/language.js';
import { DeskApi } from '../desk/api.js';
import { enter } from '../desk/signin.js';
import { ColleaguesView } from './colleagues.js';
import { KnowledgeView } from './knowledge.js';
import { NoticesView } from './notices.js';
import { PersonView } from './person.js';
import en from './messages/en.js';
import ja from './messages/ja.js';
import ko from './messages/ko.js';

const language = pageLanguage();
const t = texts({ ko, ja, en }, language);
const api = new DeskApi();

document.documentElement.lang = language;
document.title = t('title');

function work(agent) {
  const isAdmin = agent.role === 'admin';
  const views = [new KnowledgeView(t, language, api), new NoticesView(t, api, isAdmin), ...(isAdmin ? [new PersonView(t, language, api), new ColleaguesView(t, api)] : [])];
  document.body.replaceChildren(
    h('header', { class: 'top' }, h('a', { class: 'home', href: `../desk/?lang=${language}` }, icon('back'), t('desk')), languageLinks(h, language, t('languages')),
      h('span', { class: 'me' }, agent.name), h('button', { type: 'button', class: 'quiet', onclick: leave }, t('signOut'))),
    h('main', {}, h('h1', {}, t('title')), ...views.map((view) => view.element)));
  views.forEach((view) => void view.load());
}

async function leave() {
  await api.signOut().catch(() => {});
  location.reload();
}

await enter(t, language, api, work);

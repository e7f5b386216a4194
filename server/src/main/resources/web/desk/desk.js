/** The agents' desk: who is waiting and why, the whole conversation, and the agent's answer. */
import { h } from '../common/dom.js';
import { pageLanguage, texts } from '../common/language.js';
import { Alarm } from './alarm.js';
import { DeskApi } from './api.js';
import { Board } from './board.js';
import { Feed } from './feed.js';
import { listenToKeys } from './keys.js';
import { ListView } from './list.js';
import { SideView } from './side.js';
import { enter } from './signin.js';
import { TalkView } from './talk.js';
import { TopView } from './top.js';
import en from './messages/en.js';
import ja from './messages/ja.js';
import ko from './messages/ko.js';

const language = pageLanguage();
const t = texts({ ko, ja, en }, language);
const api = new DeskApi();

document.documentElement.lang = language;
document.title = t('title');

function work(agent) {
  const feed = new Feed(api.live);
  const board = new Board(api, feed, agent);
  const alarm = new Alarm(t, board);
  const top = new TopView(t, language, board, alarm, () => leave(feed));
  const list = new ListView(t, language, board);
  const side = new SideView(t, language, board, api, (text) => talk.insert(text));
  const talk = new TalkView(t, language, board, { why: (message) => side.explain(message), side: (tab) => side.show(tab) });
  const views = [top, list, talk, side];
  document.body.replaceChildren(h('div', { class: 'desk' }, ...views.map((view) => view.element)));

  let asked = false;
  const render = () => {
    asked = false;
    document.body.dataset.open = board.opened ? 'talk' : 'list';
    views.forEach((view) => view.render());
  };
  board.addEventListener('change', () => {
    if (!asked) requestAnimationFrame(render);
    asked = true;
  });
  feed.addEventListener('refused', () => location.reload());
  setInterval(() => list.tick(), 1000);
  setInterval(() => { if (!board.isLive) void board.refresh(); }, 10_000);
  listenToKeys({ board, talk, side, top });
  render();
  void feed.run();
  void board.refresh();
}

async function leave(feed) {
  feed.stop();
  await api.signOut().catch(() => {});
  location.reload();
}

await enter(t, language, api, work);

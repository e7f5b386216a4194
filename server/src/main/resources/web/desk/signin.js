/** The way in to the desk. */
import { h, icon } from '../common/dom.js';
import { languageLinks } from '../common/language.js';

/**
 * Begins the work of whoever is signed in, now or after signing in.
 *
 * @param {Function} t texts
 * @param {string} language of the page
 * @param {import('./api.js').DeskApi} api
 * @param {(agent: object) => void} work
 */
export async function enter(t, language, api, work) {
  const agent = await api.session().catch(() => null);
  if (agent) work(agent);
  else document.body.replaceChildren(signInView(t, language, async (name, password) => work(await api.signIn(name, password))));
}

function signInView(t, language, signIn) {
  const trouble = h('p', { class: 'trouble', role: 'alert' });
  const name = h('input', { name: 'name', autocomplete: 'username', required: true, autocapitalize: 'none', autofocus: true });
  const password = h('input', { name: 'password', type: 'password', autocomplete: 'current-password', required: true });
  const button = h('button', { class: 'strong' }, t('signIn'));
  const submit = async (event) => {
    event.preventDefault();
    button.disabled = true;
    await signIn(name.value.trim(), password.value).catch((problem) => { trouble.textContent = reason(t, problem); });
    button.disabled = false;
  };
  return h('div', { class: 'signin' },
    h('form', { onsubmit: submit }, h('span', { class: 'mark', 'aria-hidden': 'true' }, icon('moon')), h('h1', {}, t('title')),
      h('label', {}, t('name'), name), h('label', {}, t('password'), password), trouble, button),
    languageLinks(h, language, t('languages')));
}

function reason(t, problem) {
  if (problem.status === 401) return t('wrong');
  if (problem.status === 429) return t('slowly', { seconds: problem.retryAfter ?? 30 });
  if (problem.status === undefined) throw problem;
  return t('unreachable');
}

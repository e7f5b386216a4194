/** The way in to the desk. */
import { h, icon } from '../common/dom.js';
import { languageLinks } from '../common/language.js';

/**
 * @param {Function} t texts
 * @param {string} language of the page
 * @param {(name: string, password: string) => Promise<void>} enter
 */
export function signInView(t, language, enter) {
  const trouble = h('p', { class: 'trouble', role: 'alert' });
  const name = h('input', { name: 'name', autocomplete: 'username', required: true, autocapitalize: 'none', autofocus: true });
  const password = h('input', { name: 'password', type: 'password', autocomplete: 'current-password', required: true });
  const button = h('button', { class: 'strong' }, t('signIn'));
  const submit = async (event) => {
    event.preventDefault();
    button.disabled = true;
    await enter(name.value.trim(), password.value).catch((problem) => { trouble.textContent = reason(t, problem); });
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

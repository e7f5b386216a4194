/** Which language a page speaks, and how its texts are filled in. */

/** The languages of the pages, each by its own name. */
export const LANGUAGES = { ko: '한국어', ja: '日本語', en: 'English' };

const CHOSEN = 'annai:language';

/**
 * The language of a page: `?lang=`, else what the visitor chose before, else the first that the browser
 * asks for, else English.
 *
 * @returns {string} a key of {@link LANGUAGES}
 */
export function pageLanguage() {
  const wanted = [new URLSearchParams(location.search).get('lang'), recall(), ...navigator.languages];
  return supported(wanted) ?? 'en';
}

/** The first of these tags that the pages speak, if any: `ja-JP` is `ja`. */
export function supported(tags) {
  return tags.map((tag) => tag?.slice(0, 2).toLowerCase()).find((tag) => tag in LANGUAGES);
}

/** Remembers a choice and shows the page in it. */
export function chooseLanguage(language) {
  try {
    localStorage.setItem(CHOSEN, language);
  } catch {
    // Without storage the address alone carries the choice.
  }
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  location.replace(address);
}

function recall() {
  try {
    return localStorage.getItem(CHOSEN);
  } catch {
    return null;
  }
}

/**
 * Texts of one language.
 *
 * @param {Object<string, Object<string, string|Function|object>>} catalogues language to key to text; `{name}` is
 *     filled in; a function is called with the values; `group.member` is the text of a member of a group, or the
 *     member's own name where the catalogue has none
 * @param {string} language
 * @returns {(key: string, values?: Object<string, unknown>) => string}
 */
export function texts(catalogues, language) {
  const catalogue = catalogues[language] ?? catalogues.en;
  return (key, values = {}) => {
    const [group, member] = key.split('.');
    const text = member === undefined ? catalogue[key] : (catalogue[group][member] ?? member);
    if (text === undefined) throw new Error(`text: ${key} (expected: a key of the ${language} catalogue)`);
    if (typeof text === 'function') return text(values);
    return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
  };
}

/**
 * The language that a text is written in, as far as its letters tell: what fonts and line breaking need.
 *
 * @param {string} text
 * @param {string} otherwise for texts whose letters tell nothing
 */
export function scriptOf(text, otherwise) {
  if (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/.test(text)) return 'ko';
  if (/[\u3040-\u30ff\uff66-\uff9f]/.test(text)) return 'ja';
  if (/[\u4e00-\u9fff]/.test(text)) return otherwise === 'ko' ? 'ko' : 'ja';
  return /[a-z]/i.test(text) ? 'en' : otherwise;
}

/** A switch between the languages of the pages, as links. */
export function languageLinks(h, current, label) {
  const links = Object.entries(LANGUAGES).map(([tag, name]) =>
    h('a', {
      href: `?lang=${tag}`, lang: tag, hreflang: tag, 'aria-current': tag === current ? 'true' : null,
      onclick: (event) => { event.preventDefault(); chooseLanguage(tag); },
    }, name));
  return h('nav', { class: 'languages', 'aria-label': label }, ...links);
}

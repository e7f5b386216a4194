/**
 * Building a page from elements. Content is only ever set as text, so nothing that a customer, an
 * editor or an agent wrote can become markup.
 */

/**
 * Makes an element.
 *
 * @param {string} tag
 * @param {Object<string, unknown>} attributes `on…` with a function is a listener; `style` is an object of
 *     properties; `null`, `undefined` and `false` are left out; `true` is an empty attribute
 * @param {...(Node|string|null|undefined|false)} children text stays text
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

/** Sets the attributes of an element as {@link h} does; `null` and `false` remove one. */
export function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on') && typeof value === 'function') {
      element.addEventListener(name.slice(2), value);
    } else if (name === 'style') {
      Object.entries(value).forEach(([property, one]) => element.style.setProperty(property, one));
    } else if (value == null || value === false) {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
}

/**
 * Brings the children of `parent` in line with `items`: keeps the element of an item that is still
 * there (with its focus and scroll position), makes what is new, removes what is gone.
 *
 * @param {Element} parent
 * @param {Iterable<T>} items in the order wanted
 * @param {(item: T) => string} key
 * @param {(item: T) => HTMLElement} create
 * @param {(element: HTMLElement, item: T) => void} [update] called for old and new elements
 * @template T
 */
export function keyed(parent, items, key, create, update = () => {}) {
  const old = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let place = parent.firstElementChild;
  for (const item of items) {
    const id = key(item);
    let element = old.get(id);
    old.delete(id);
    if (!element) {
      element = create(item);
      element.dataset.key = id;
    }
    update(element, item);
    if (element === place) {
      place = place.nextElementSibling;
    } else {
      parent.insertBefore(element, place);
    }
  }
  old.forEach((element) => element.remove());
}

const SVG = 'http://www.w3.org/2000/svg';

/** An icon of {@link ICONS}: a drawing for the eye only, so hidden from assistive technology. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  for (const line of ICONS[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', line);
    svg.append(path);
  }
  return svg;
}

/** Outlines on a field of 24 by 24, drawn with a stroke. */
const ICONS = {
  chat: ['M20 11.5c0 4.1-3.8 7.5-8.5 7.5-1 0-2-.2-2.9-.5L4 20l1.3-3.7C4 15 3 13.4 3 11.5 3 7.4 6.8 4 11.5 4S20 7.4 20 11.5Z', 'M8 11.5h.01M11.5 11.5h.01M15 11.5h.01'],
  close: ['M6 6l12 12M18 6L6 18'],
  down: ['M6 9l6 6 6-6'],
  back: ['M15 5l-7 7 7 7'],
  send: ['M12 19V5', 'M6 11l6-6 6 6'],
  more: ['M5 12h.01M12 12h.01M19 12h.01'],
  person: ['M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z', 'M4.5 20c1-3.5 4-5.5 7.5-5.5s6.5 2 7.5 5.5'],
  moon: ['M19 14.5A8 8 0 1 1 9.5 5a6.5 6.5 0 0 0 9.5 9.5Z'],
  retry: ['M4 12a8 8 0 1 1 2.5 5.8', 'M4 19v-5h5'],
  search: ['M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z', 'M16.5 16.5L21 21'],
  bell: ['M6 16V11a6 6 0 1 1 12 0v5l1.5 2h-15L6 16Z', 'M10 20.5h4'],
  mute: ['M6 16V11a6 6 0 0 1 9.5-4.9M18 11v5l1.5 2h-15L6 16', 'M10 20.5h4', 'M4 3l17 18'],
  why: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z', 'M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .9-1 1.7', 'M12 16.7h.01'],
  star: ['M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9 6.8 19.7l1-5.9L3.5 9.7l5.9-.8L12 3.5Z'],
  new: ['M12 5v14M5 12h14'],
  check: ['M5 12.5l4.5 4.5L19 7'],
  office: ['M4 7h8M18 7h2M4 17h2M12 17h8', 'M15 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z', 'M9 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z'],
};

/** Emphasis, code, links and line breaks within a block of {@link commonmark}. */
import { h } from './dom.js';

const ESCAPABLE = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const ADDRESS = /^(https?:\/\/|mailto:|tel:)[^\s<>]+$/i;
const BARE = /^https?:\/\/[\w.~:/?#@!$&*+,;=%()-]*[\w/#&=~-]/i;
const LINK = /^\[((?:[^[\]\\]|\\.)*)\]\(<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+"[^"]*")?\)/;

/**
 * Reads a run of text.
 *
 * @param {string} text
 * @returns {Node[]}
 */
export function inline(text) {
  const nodes = [];
  let plain = '';
  const flush = () => {
    if (plain) nodes.push(document.createTextNode(plain));
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const found = span(text, at);
    if (!found) {
      plain += text[at++];
    } else if (typeof found.node === 'string') {
      plain += found.node;
      at = found.end;
    } else {
      flush();
      nodes.push(found.node);
      at = found.end;
    }
  }
  flush();
  return nodes;
}

/** What begins at a place, other than a plain character: its node and where it ends. */
function span(text, at) {
  switch (text[at]) {
    case '\\':
      return ESCAPABLE.includes(text[at + 1] ?? ' ') ? { node: text[at + 1], end: at + 2 } : null;
    case '\n':
      return { node: h('br'), end: at + 1 };
    case '`':
      return code(text, at);
    case '<':
      return autolink(text, at);
    case '[':
      return bracketed(text, at);
    case '*':
    case '_':
      return emphasis(text, at);
    case 'h':
    case 'H':
      return bare(text, at);
    default:
      return null;
  }
}

function code(text, at) {
  const ticks = /^`+/.exec(text.slice(at))[0];
  const end = text.indexOf(ticks, at + ticks.length);
  return end < 0
    ? { node: ticks, end: at + ticks.length }
    : { node: h('code', {}, text.slice(at + ticks.length, end).trim()), end: end + ticks.length };
}

function autolink(text, at) {
  const end = text.indexOf('>', at);
  const address = end < 0 ? '' : text.slice(at + 1, end);
  return ADDRESS.test(address) ? { node: link(address, [address]), end: end + 1 } : null;
}

function bracketed(text, at) {
  const match = LINK.exec(text.slice(at));
  return match && ADDRESS.test(match[2])
    ? { node: link(match[2], inline(match[1])), end: at + match[0].length }
    : null;
}

function bare(text, at) {
  if (/[\w/]/.test(text[at - 1] ?? ' ')) return null;
  const match = BARE.exec(text.slice(at));
  return match ? { node: link(match[0], [match[0]]), end: at + match[0].length } : null;
}

function link(address, children) {
  const outside = /^https?:/i.test(address);
  return h('a', { href: address, target: outside ? '_blank' : null, rel: 'noopener noreferrer' }, ...children);
}

/**
 * Strong emphasis with two marks, emphasis with one. A mark opens before and closes after any character
 * but white space: CommonMark's own rule fails where Korean and Japanese write a particle directly after
 * the mark (`**「返品」**です`). An underscore within a word is only an underscore.
 */
function emphasis(text, at) {
  const run = /^(\*+|_+)/.exec(text.slice(at))[0];
  const mark = run.slice(0, Math.min(run.length, 2));
  const end = closing(text, at + mark.length, mark);
  if (end < 0 || /\s/.test(text[at + mark.length]) || (mark[0] === '_' && /\w/.test(text[at - 1] ?? ''))) {
    return { node: run, end: at + run.length };
  }
  const tag = mark.length === 2 ? 'strong' : 'em';
  return { node: h(tag, {}, ...inline(text.slice(at + mark.length, end))), end: end + mark.length };
}

function closing(text, from, mark) {
  for (let end = text.indexOf(mark, from + 1); end > 0; end = text.indexOf(mark, end + mark.length)) {
    const longer = mark.length === 1 && (text[end + 1] === mark || text[end - 1] === mark);
    const inWord = mark[0] === '_' && /\w/.test(text[end + mark.length] ?? '');
    if (!/\s/.test(text[end - 1]) && text[end - 1] !== '\\' && !longer && !inWord) return end;
  }
  return -1;
}

/**
 * A subset of CommonMark (0.31) as document nodes: paragraphs, lists, quotations, code, emphasis, links.
 * There is no HTML in it: a tag is shown as it was written. Soft line breaks are shown as line breaks,
 * because Korean and Japanese have no use for a space there.
 */
import { h } from './dom.js';
import { inline } from './inline.js';

const BULLET = /^( {0,3})([-*+])( +)(?=\S)/;
const NUMBER = /^( {0,3})(\d{1,9})[.)]( +)(?=\S)/;
const QUOTE = /^ {0,3}> ?/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6} +(.*?)(?: +#+)? *$/;
const RULE = /^ {0,3}([-*_])(?: *\1){2,} *$/;

/**
 * Renders a text.
 *
 * @param {string} text CommonMark; anything else is shown as plain text
 * @returns {DocumentFragment}
 */
export function commonmark(text) {
  const fragment = document.createDocumentFragment();
  fragment.append(...blocks(String(text).replace(/\r\n?/g, '\n').split('\n')));
  return fragment;
}

/** The blocks that lines make up. */
function blocks(lines) {
  const found = [];
  let at = 0;
  while (at < lines.length) {
    if (!lines[at].trim()) {
      at++;
      continue;
    }
    const [block, next] = blockAt(lines, at);
    found.push(block);
    at = next;
  }
  return found;
}

/** The block that begins at a line, and the line after it. */
function blockAt(lines, at) {
  const line = lines[at];
  const heading = HEADING.exec(line);
  if (FENCE.test(line)) return fenced(lines, at);
  if (heading) return [h('p', {}, h('strong', {}, ...inline(heading[1]))), at + 1];
  if (RULE.test(line)) return [h('hr'), at + 1];
  if (QUOTE.test(line)) return quotation(lines, at);
  if (BULLET.test(line)) return list(lines, at, BULLET, 'ul');
  if (NUMBER.test(line)) return list(lines, at, NUMBER, 'ol');
  return paragraph(lines, at);
}

function fenced(lines, at) {
  const fence = FENCE.exec(lines[at])[1];
  let end = at + 1;
  while (end < lines.length && !lines[end].trimStart().startsWith(fence)) end++;
  return [h('pre', {}, h('code', {}, lines.slice(at + 1, end).join('\n'))), end + 1];
}

function quotation(lines, at) {
  let end = at;
  while (end < lines.length && QUOTE.test(lines[end])) end++;
  const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ''));
  return [h('blockquote', {}, ...blocks(inner)), end];
}

/** A list: items that begin alike, each with the lines that are indented under it. */
function list(lines, at, marker, tag) {
  const items = [];
  const start = tag === 'ol' ? Number(NUMBER.exec(lines[at])[2]) : 1;
  let end = at;
  while (end < lines.length) {
    const match = marker.exec(lines[end]);
    if (!match || RULE.test(lines[end])) break;
    const [content, next] = itemLines(lines, end, match[0].length);
    items.push(h('li', {}, ...tight(blocks(content))));
    end = next;
  }
  return [h(tag, { start: start === 1 ? null : start }, ...items), end];
}

/** The lines of an item, without their indentation, and the line after it. */
function itemLines(lines, at, indentation) {
  const content = [lines[at].slice(indentation)];
  const indent = ' '.repeat(indentation);
  let end = at + 1;
  while (end < lines.length) {
    if (lines[end].startsWith(indent)) content.push(lines[end].slice(indentation));
    else if (!lines[end].trim() && isIndented(lines[nextText(lines, end)], indent)) content.push('');
    else if (lines[end].trim() && !interrupts(lines[end]) && content.at(-1)) content.push(lines[end].trim());
    else break;
    end++;
  }
  // A blank line between two items does not end the list.
  const next = nextText(lines, end);
  return [content, next < lines.length && (BULLET.test(lines[next]) || NUMBER.test(lines[next])) ? next : end];
}

function nextText(lines, at) {
  let next = at;
  while (next < lines.length && !lines[next].trim()) next++;
  return next;
}

function isIndented(line, indent) {
  return line !== undefined && line.startsWith(indent);
}

/** An item of one paragraph is shown without the paragraph's margins. */
function tight(nodes) {
  return nodes.flatMap((node) => (node.tagName === 'P' ? [...node.childNodes] : [node]));
}

function paragraph(lines, at) {
  let end = at + 1;
  while (end < lines.length && lines[end].trim() && !interrupts(lines[end])) end++;
  return [h('p', {}, ...inline(lines.slice(at, end).map((line) => line.trim()).join('\n'))), end];
}

function interrupts(line) {
  return [FENCE, HEADING, RULE, QUOTE, BULLET, NUMBER].some((pattern) => pattern.test(line));
}

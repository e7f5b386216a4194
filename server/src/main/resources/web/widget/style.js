/**
 * The looks of the chat. A constructed style sheet, because it needs no permission of the page's content security
 * policy. Every colour and measure that a shop may want to change is a custom property.
 */
import { conversationRules } from './style-conversation.js';

export const sheet = new CSSStyleSheet();

sheet.replaceSync(`
:host {
  --accent: var(--annai-accent, #3a4070);
  --on-accent: var(--annai-on-accent, #fff);
  --surface: var(--annai-surface, #fff);
  --paper: var(--annai-paper, #faf7f0);
  --ink: var(--annai-ink, #2a2c3a);
  --faint: var(--annai-faint, #676a78);
  --line: var(--annai-line, #e6e0d4);
  --glow: var(--annai-glow, #f6dc9a);
  --bad: var(--annai-bad, #a8382f);
  --radius: var(--annai-radius, 18px);
  --gap: var(--annai-gap, 20px);
  all: initial;
}
:host([theme=dark]) {
  --surface: var(--annai-surface, #2a2d3d); --paper: var(--annai-paper, #1f212d); --ink: var(--annai-ink, #efebe2);
  --faint: var(--annai-faint, #a9abb9); --line: var(--annai-line, #3c4054); --accent: var(--annai-accent, #535b99); --bad: var(--annai-bad, #ff9d92);
}
@media (prefers-color-scheme: dark) {
  :host([theme=auto]) {
    --surface: var(--annai-surface, #2a2d3d); --paper: var(--annai-paper, #1f212d); --ink: var(--annai-ink, #efebe2);
    --faint: var(--annai-faint, #a9abb9); --line: var(--annai-line, #3c4054); --accent: var(--annai-accent, #535b99); --bad: var(--annai-bad, #ff9d92);
  }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.annai {
  color: var(--ink); font: 400 15px/1.6 var(--annai-font, system-ui, sans-serif); text-align: start;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
:lang(ko) { font-family: var(--annai-font, Pretendard, "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", sans-serif); word-break: keep-all; overflow-wrap: anywhere; }
:lang(ja) { font-family: var(--annai-font, "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, sans-serif); line-break: strict; overflow-wrap: anywhere; }
:lang(en) { font-family: var(--annai-font, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Noto Sans CJK KR", sans-serif); overflow-wrap: anywhere; }
button, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
button { cursor: pointer; border: 0; background: none; padding: 0; -webkit-tap-highlight-color: transparent; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.icon { width: 1.25em; height: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; flex: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.launcher {
  position: fixed; inset-inline-end: var(--gap); bottom: calc(var(--gap) + env(safe-area-inset-bottom)); z-index: var(--annai-z-index, 2147483000);
  width: 60px; height: 60px; border-radius: 50%; display: grid; place-items: center;
  background: var(--accent); color: var(--on-accent); box-shadow: 0 6px 24px rgb(30 30 60 / .28); transition: transform .2s;
}
.launcher .icon { width: 28px; height: 28px; }
.launcher:hover { transform: translateY(-2px); }
.launcher:focus-visible { outline-offset: 4px; }
.badge { position: absolute; top: -2px; inset-inline-end: -2px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; background: #c23f36; color: #fff; font-size: 12px; font-weight: 700; line-height: 22px; text-align: center; }
:host([position=left]) .launcher, :host([position=left]) .panel { inset-inline: var(--gap) auto; }
:host([launcher=hidden]) .launcher { display: none; }

.panel {
  position: fixed; inset-inline-end: var(--gap); bottom: calc(var(--gap) + env(safe-area-inset-bottom)); z-index: var(--annai-z-index, 2147483000);
  width: min(396px, calc(100vw - 2 * var(--gap))); height: min(var(--annai-height, 680px), calc(100dvh - 2 * var(--gap)));
  display: flex; flex-direction: column; overflow: hidden; border-radius: var(--radius);
  background: var(--paper); box-shadow: 0 18px 60px rgb(30 30 60 / .26), 0 0 0 1px rgb(30 30 60 / .06); animation: rise .22s ease-out;
}
.panel:focus { outline: none; }
@keyframes rise { from { transform: translateY(14px); opacity: 0; } }
@media (max-width: 480px) {
  .panel { inset: 0 !important; width: 100vw; height: 100dvh; border-radius: 0; padding-bottom: env(safe-area-inset-bottom); }
}

header { position: relative; display: flex; align-items: center; gap: 10px; padding: 14px 10px 14px 16px; background: var(--accent); color: var(--on-accent); }
.mark { display: grid; place-items: center; width: 38px; height: 38px; border-radius: 50%; background: rgb(255 255 255 / .13); color: var(--glow); }
.mark .icon { fill: currentColor; stroke: none; width: 22px; height: 22px; }
.titles { flex: 1; min-width: 0; }
h2 { margin: 0; font-size: 16px; font-weight: 700; line-height: 1.35; }
.titles p { margin: 0; font-size: 12.5px; line-height: 1.4; opacity: .86; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tool { width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center; }
.tool .icon { width: 22px; height: 22px; }
.tool[aria-haspopup] .icon { stroke-width: 3; }
.tool:hover { background: rgb(255 255 255 / .14); }
header :focus-visible { outline-color: var(--on-accent); outline-offset: -2px; }
.menu { position: absolute; top: calc(100% - 6px); inset-inline-end: 12px; z-index: 3; min-width: 190px; padding: 6px; border-radius: 14px; background: var(--surface); color: var(--ink); box-shadow: 0 10px 34px rgb(30 30 60 / .24); }
.menu button { display: flex; align-items: center; gap: 10px; width: 100%; padding: 10px 12px; border-radius: 10px; font-size: 14.5px; text-align: start; }
.menu button:hover, .menu button:focus-visible { background: var(--paper); outline: none; }

.notice { display: flex; gap: 12px; align-items: baseline; padding: 10px 16px; border-bottom: 1px solid var(--line); background: var(--surface); font-size: 13.5px; line-height: 1.5; }
.notice > div { flex: 1; }
.notice strong { display: block; font-weight: 650; }
.notice small { display: block; font-size: 12.5px; color: var(--faint); }
.notice.bad strong { color: var(--bad); }
.notice.plain .dots, .notice.bad .dots { display: none; }
.notice button { text-decoration: underline; text-underline-offset: 3px; }
.notice p { margin: 4px 0 0; }
.rating { display: flex; align-items: center; flex-wrap: wrap; gap: 2px; margin-top: 4px; }
.rating span { margin-inline-end: 6px; }
.rating button { width: 32px; height: 32px; display: grid; place-items: center; color: var(--faint); }
.rating button:hover .icon, .rating button:has(~ button:hover) .icon, .rating button:focus-visible .icon, .rating button:has(~ button:focus-visible) .icon { fill: #e3b04b; stroke: #c58f23; }
.dots { display: inline-flex; gap: 4px; padding: 2px; }
.dots i { width: 6px; height: 6px; border-radius: 50%; background: var(--accent); animation: breathe 1.4s infinite; }
.dots i:nth-child(2) { animation-delay: .2s; }
.dots i:nth-child(3) { animation-delay: .4s; }
@keyframes breathe { 0%, 70%, 100% { opacity: .25; } 35% { opacity: 1; } }
${conversationRules}
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; }
}
@media print { :host { display: none; } }
`);

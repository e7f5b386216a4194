/** The looks of what is said and of the field to write in. */
export const conversationRules = `
.log { position: relative; flex: 1; min-height: 0; display: flex; }
.scroller { position: relative; flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 14px 16px 18px; scroll-behavior: smooth; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
.scroller:focus-visible { outline-offset: -2px; }
.intro { margin: 2px auto 14px; max-width: 30em; font-size: 12.5px; color: var(--faint); text-align: center; text-wrap: balance; }
.messages { list-style: none; margin: 0; padding: 0; }
.messages > li { position: relative; margin-top: 14px; animation: appear .18s ease-out; }
.messages > li.more { margin-top: 5px; }
@keyframes appear { from { opacity: 0; transform: translateY(4px); } }
.bot, .agent { display: flex; gap: 8px; }
.face { flex: none; width: 32px; height: 32px; border-radius: 50%; display: grid; place-items: center; background: var(--accent); color: var(--glow); font-size: 14px; font-weight: 700; }
.face .icon { fill: currentColor; stroke: none; width: 18px; height: 18px; }
.agent .face { background: #4c7a64; color: #fff; }
.more .face { visibility: hidden; height: 0; }
.more .name { display: none; }
.said { flex: 1; min-width: 0; }
.name { display: block; margin-bottom: 3px; font-size: 12.5px; line-height: 1.3; color: var(--faint); }
.line { display: flex; align-items: flex-end; gap: 6px; }
.bubble { max-width: min(88%, 34em); padding: 9px 13px; border-radius: 4px 16px 16px 16px; background: var(--surface); border: 1px solid var(--line); }
.more .bubble { border-radius: 16px; }
.customer .line { justify-content: flex-end; }
.customer .bubble { max-width: 80%; border-radius: 16px 4px 16px 16px; border-color: transparent; background: var(--accent); color: var(--on-accent); white-space: pre-wrap; }
.customer.more .bubble { border-radius: 16px; }
.aside { display: flex; flex-direction: column; align-items: flex-end; }
time, .status { font-size: 11px; line-height: 1.45; color: var(--faint); white-space: nowrap; }
.status { color: var(--ink); opacity: .75; }
.unsent .bubble { opacity: .55; }
.unsent .aside time { display: none; }
.trouble { margin-top: 4px; display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 2px 10px; font-size: 12.5px; color: var(--bad); text-align: end; }
.trouble button { text-decoration: underline; text-underline-offset: 3px; font-weight: 600; }
.system { display: flex; justify-content: center; }
.system > div { max-width: 88%; padding: 5px 14px; border-radius: 14px; background: rgb(120 110 90 / .12); color: var(--faint); font-size: 12.5px; line-height: 1.5; text-align: center; text-wrap: balance; }
.bubble p, .system p { margin: 0; }
.bubble p + p, .bubble p + ul, .bubble p + ol, .bubble :is(ul, ol, pre, blockquote) + * { margin-top: 8px; }
.bubble :is(ul, ol) { margin: 4px 0 0; padding-inline-start: 1.5em; }
.bubble ul { list-style: disc; }
.bubble li + li { margin-top: 3px; }
.bubble li::marker { color: var(--faint); font-variant-numeric: tabular-nums; }
.bubble strong { font-weight: 700; }
.bubble a { color: inherit; text-decoration: underline; text-underline-offset: 3px; }
.bubble blockquote { margin: 0; padding-inline-start: 10px; border-inline-start: 3px solid var(--line); }
.bubble pre { margin: 0; overflow-x: auto; white-space: pre-wrap; font-size: .92em; }
.bubble hr { border: 0; border-top: 1px solid var(--line); margin: 8px 0; }
.choices { display: flex; flex-direction: column; align-items: flex-start; gap: 6px; margin-top: 8px; }
.choice { max-width: 100%; padding: 7px 14px; border-radius: 17px; border: 1px solid var(--accent); background: var(--surface); color: var(--accent); font-size: 14px; line-height: 1.45; text-align: start; transition: background .15s, color .15s; }
:host([theme=dark]) .choice { color: var(--ink); }
.choice:hover { background: var(--accent); color: var(--on-accent); }
.typing { display: flex; align-items: center; gap: 8px; margin: 0 0 0 40px; padding: 0; font-size: 12.5px; color: var(--faint); }
.typing:not(:empty) { margin-top: 12px; }
.below { position: absolute; bottom: 10px; left: 50%; translate: -50%; display: flex; align-items: center; gap: 4px; padding: 6px 14px; border-radius: 18px; background: var(--surface); box-shadow: 0 4px 16px rgb(30 30 60 / .22); font-size: 13px; }

.composer { position: relative; border-top: 1px solid var(--line); background: var(--surface); padding: 10px 12px; }
.write { display: flex; align-items: flex-end; gap: 8px; padding: 4px 4px 4px 14px; border: 1px solid var(--line); border-radius: 22px; background: var(--paper); transition: border-color .15s; }
.write:focus-within { border-color: var(--accent); }
textarea { flex: 1; min-width: 0; padding: 6px 0; border: 0; background: none; resize: none; outline: none !important; line-height: 1.5; max-height: 132px; }
@media (pointer: coarse) { textarea { font-size: 16px; } }
textarea::placeholder { color: var(--faint); opacity: 1; }
.send { flex: none; width: 36px; height: 36px; border-radius: 50%; display: grid; place-items: center; background: var(--accent); color: var(--on-accent); transition: opacity .15s; }
.send:disabled { opacity: .32; cursor: default; }
.limit { margin: 0 4px 6px; font-size: 12.5px; color: var(--bad); }
.limit:empty { display: none; }
.proposed { position: absolute; inset-inline: 12px; bottom: calc(100% + 6px); z-index: 2; margin: 0; padding: 6px; list-style: none; border-radius: 14px; background: var(--surface); box-shadow: 0 6px 28px rgb(30 30 60 / .2); }
.proposed li { padding: 9px 12px; border-radius: 10px; font-size: 14px; line-height: 1.45; cursor: pointer; }
.proposed li:hover, .proposed li[aria-selected=true] { background: var(--paper); }
.proposed li[aria-selected=true] { box-shadow: inset 0 0 0 1.5px var(--accent); }
`;

/**
 * Annai's chat for any page, by one tag:
 *
 *     <script type="module" src="https://chat.example/annai.js" data-language="ko" data-store="KR"></script>
 *
 * Puts an `<annai-chat>` at the end of the page, unless the page has one. `data-…` of the tag become its
 * attributes; see docs/widget.md.
 */
import { AnnaiChat } from './widget/chat.js';

customElements.define('annai-chat', AnnaiChat);

const tag = [...document.scripts].find((script) => script.src === import.meta.url);

function mount() {
  if (document.querySelector('annai-chat')) return;
  const chat = document.createElement('annai-chat');
  for (const [name, value] of Object.entries(tag?.dataset ?? {})) chat.setAttribute(name, value);
  document.body.append(chat);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mount);
else mount();

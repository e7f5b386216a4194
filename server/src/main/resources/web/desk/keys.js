/** The desk by keyboard: single letters, as long as nobody is writing. */

/** The shortcuts: keys, and the text that tells what they do. */
export const KEYS = [
  ['j  k', 'keyMove'], ['t', 'keyTake'], ['r', 'keyReply'], ['/', 'keyAnswers'], ['w', 'keyWhy'], ['1 – 5', 'keyLists'], ['?', 'keyHelp'],
];

/** Obeys the shortcuts from now on. */
export function listenToKeys({ board, talk, side, top }) {
  const deeds = {
    j: () => move(board, 1),
    k: () => move(board, -1),
    t: () => talk.take(),
    r: () => talk.focus(),
    '/': () => side.show('answers'),
    w: () => talk.explainLast(),
    '?': () => top.help(),
    Escape: () => board.open(null),
  };
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, dialog')) return;
    const deed = deeds[event.key] ?? (/^[1-5]$/.test(event.key) ? () => top.showList(Number(event.key) - 1) : null);
    if (!deed) return;
    event.preventDefault();
    deed();
  });
}

function move(board, by) {
  const list = board.conversations;
  const at = list.findIndex((one) => one.id === board.opened?.id);
  const next = list[Math.min(list.length - 1, Math.max(0, at + by))];
  if (next) void board.open(next.id);
}

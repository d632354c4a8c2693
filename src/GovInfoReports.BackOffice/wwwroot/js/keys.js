// Keys of the whole page: undo, redo, save now, help.

export function enableKeys(page) {
  const { signal } = page.leave;
  const help = document.getElementById('keys');
  document.getElementById('keys-open').addEventListener('click', () => help.showModal(), { signal });
  document.addEventListener('keydown', event => {
    if (event.isComposing || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const writing = event.target.matches?.('input, textarea, select');
    if (event.target.closest?.('dialog, #cell-picker, .contact')) return;
    if (control && key === 'z') act(event, () => page.undo.reverse(event.shiftKey));
    else if (control && key === 'y') act(event, () => page.undo.reverse(true));
    else if (control && key === 's') act(event, () => page.outbox.flush());
    else if (key === 'f1' || (!control && !writing && (key === '?' || key === '？'))) act(event, () => help.showModal());
  }, { signal });
}

function act(event, action) {
  event.preventDefault();
  action();
}

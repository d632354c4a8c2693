// Moves and pastes in the tables as people know it from Excel and WPS.

const inputsOf = grid => [...grid.querySelectorAll('input[data-row]')];
const rowOf = input => Number(input.dataset.row);
const columnOf = input => Number(input.dataset.column);

// The nearest figure in a direction; a wide cell counts where it begins.
function neighbour(input, rows, columns) {
  const all = inputsOf(input.closest('[data-grid]'));
  if (rows === 0) {
    const row = all.filter(other => rowOf(other) === rowOf(input)).sort((a, b) => columnOf(a) - columnOf(b));
    return row[row.indexOf(input) + columns];
  }
  const beyond = all.filter(other => (rowOf(other) - rowOf(input)) * rows > 0);
  if (beyond.length === 0) return undefined;
  const next = beyond.reduce((best, other) => ((rowOf(other) - rowOf(best)) * rows < 0 ? other : best));
  const row = beyond.filter(other => rowOf(other) === rowOf(next));
  return row.findLast(other => columnOf(other) <= columnOf(input)) ?? row[0];
}

function move(event, input, rows, columns) {
  const next = neighbour(input, rows, columns);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

const atStart = input => input.selectionStart === 0;
const atEnd = input => input.selectionEnd === input.value.length;
const whole = input => atStart(input) && atEnd(input);

export function type(input, value) {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function keydown(event) {
  const input = event.target;
  if (!input.matches?.('[data-grid] input') || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  switch (event.key) {
    case 'ArrowUp': return move(event, input, -1, 0);
    case 'ArrowDown': return move(event, input, 1, 0);
    case 'Enter': return move(event, input, event.shiftKey ? -1 : 1, 0);
    case 'ArrowLeft': return void (!event.shiftKey && (whole(input) || atStart(input)) && move(event, input, 0, -1));
    case 'ArrowRight': return void (!event.shiftKey && (whole(input) || atEnd(input)) && move(event, input, 0, 1));
    case 'Escape': return void (input.readOnly || type(input, input.dataset.entered ?? input.value));
  }
}

// A block from a spreadsheet fills the cells to the right and below; totals are computed, so what falls on them is left out.
function paste(event, asOneStep) {
  const input = event.target;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!input.matches?.('[data-grid] input') || !/[\t\n]/.test(text.trimEnd())) return;
  event.preventDefault();
  asOneStep(() => fill(input, text));
}

function fill(input, text) {
  const all = inputsOf(input.closest('[data-grid]'));
  const rows = [...new Set(all.map(rowOf))].filter(row => row >= rowOf(input)).sort((a, b) => a - b);
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  lines.slice(0, rows.length).forEach((line, index) => {
    const targets = all.filter(other => rowOf(other) === rows[index] && columnOf(other) >= columnOf(input));
    line.split('\t').forEach((value, place) => {
      const target = targets[place];
      if (target && !target.readOnly) type(target, value.trim());
    });
  });
}

function focusin(event) {
  const input = event.target;
  if (!input.matches?.('[data-grid] input')) return;
  input.dataset.entered = input.value;
  input.select();
}

export function enableGrids(root, signal, asOneStep) {
  root.addEventListener('keydown', keydown, { signal });
  root.addEventListener('paste', event => paste(event, asOneStep), { signal });
  root.addEventListener('focusin', focusin, { signal });
}

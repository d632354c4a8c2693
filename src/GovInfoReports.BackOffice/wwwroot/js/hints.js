// Below each text: its length, what it will print where it refers to cells, and which of the usual points it covers.

const reference = /\\(\{[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)+\})|\{([A-Za-z0-9]+(?:\.[A-Za-z0-9]+)+)\}/g;

export class Hints {
  constructor(root, signal) {
    this.root = root;
    for (const text of this.texts) this.refresh(text);
    root.addEventListener('input', event => { if (event.target.matches('textarea[data-field]')) this.refresh(event.target); }, { signal });

    // Figures arrive from the server's view, totals included.
    const observer = new MutationObserver(() => this.texts.forEach(text => this.preview(text)));
    for (const table of root.querySelectorAll('[data-grid]')) observer.observe(table, { subtree: true, attributeFilter: ['data-figure'] });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  get texts() {
    return this.root.querySelectorAll('textarea[data-field]');
  }

  refresh(text) {
    document.getElementById(`${text.id}-count`).textContent = `${[...text.value.replace(/\s/g, '')].length} 字`;
    this.preview(text);
    this.points(text);
  }

  preview(text) {
    const place = document.getElementById(`${text.id}-preview`);
    const parts = [];
    let next = 0;
    for (const match of text.value.matchAll(reference)) {
      parts.push(text.value.slice(next, match.index), match[1] ?? this.figure(match[2]));
      next = match.index + match[0].length;
    }
    place.hidden = next === 0;
    place.lastElementChild.replaceChildren(...parts, text.value.slice(next));
  }

  figure(key) {
    const cell = this.root.querySelector(`[data-field="${CSS.escape(key)}"]`);
    const mark = document.createElement('mark');
    const value = cell?.dataset.figure;
    mark.className = value ? 'figure' : 'figure missing';
    mark.textContent = value || (cell && cell.tagName === 'INPUT' && value !== undefined ? '未填' : '没有这个单元格');
    mark.title = cell?.getAttribute('aria-label') ?? key;
    return mark;
  }

  points(text) {
    for (const point of text.closest('.text-field').querySelectorAll('.point')) {
      const covered = point.dataset.words.split('|').some(word => text.value.includes(word));
      point.classList.toggle('covered', covered);
      point.lastElementChild.textContent = covered ? '（已写到）' : '（未写到）';
    }
  }
}

// Typing { in a text offers the cells of the tables: search by caption, arrows, Enter. A combobox with a listbox (WAI-ARIA APG).
import { caretOf } from './caret.js';

const mostShown = 40;

export class CellPicker {
  constructor(page, cells) {
    this.page = page;
    this.cells = cells;
    this.box = document.getElementById('cell-picker');
    [this.input, this.list] = [this.box.querySelector('input'), this.box.querySelector('ul')];
    const { signal } = page.leave;
    page.root.addEventListener('input', event => this.offer(event), { signal });
    this.input.addEventListener('input', event => { event.stopPropagation(); this.fill(); }, { signal });
    this.input.addEventListener('keydown', event => this.keydown(event), { signal });
    this.list.addEventListener('mousedown', event => event.preventDefault(), { signal });
    this.list.addEventListener('click', event => this.insert(event.target.closest('li')), { signal });
    this.box.addEventListener('focusout', event => { if (!this.box.contains(event.relatedTarget)) this.close(); }, { signal });
  }

  get isOpen() {
    return !this.box.hidden;
  }

  offer(event) {
    if (!event.target.matches('textarea[data-field]') || event.isComposing || !/[{｛]$/.test(event.data ?? '')) return;
    this.text = event.target;
    this.at = this.text.selectionStart;
    const { left, top } = caretOf(this.text);
    this.box.style.left = `${Math.min(left, document.documentElement.clientWidth - 420)}px`;
    this.box.style.top = `${top}px`;
    this.box.hidden = false;
    this.input.value = '';
    this.fill();
    this.input.focus();
  }

  // Totals come first: they are what sentences tell.
  fill() {
    const words = this.input.value.trim().split(/\s+/);
    const found = this.cells.filter(cell => words.every(word => cell.words.includes(word) || cell.key.includes(word.toUpperCase())));
    found.sort((a, b) => b.total - a.total);
    this.list.replaceChildren(...found.slice(0, mostShown).map((cell, index) => this.option(cell, index)));
    this.box.querySelector('.none').hidden = found.length > 0;
    this.point(0);
  }

  option(cell, index) {
    const item = document.createElement('li');
    item.id = `cell-option-${index}`;
    item.role = 'option';
    item.dataset.key = cell.key;
    const value = document.createElement('span');
    value.className = 'value';
    value.textContent = this.page.field(cell.key)?.dataset.figure || '未填';
    item.append(cell.name, value);
    return item;
  }

  point(index) {
    const items = [...this.list.children];
    this.pointed = items[Math.max(0, Math.min(index, items.length - 1))];
    for (const item of items) item.setAttribute('aria-selected', String(item === this.pointed));
    if (this.pointed) this.input.setAttribute('aria-activedescendant', this.pointed.id);
    else this.input.removeAttribute('aria-activedescendant');
    this.pointed?.scrollIntoView({ block: 'nearest' });
  }

  keydown(event) {
    if (event.isComposing) return;
    const index = [...this.list.children].indexOf(this.pointed);
    const actions = {
      ArrowDown: () => this.point(index + 1),
      ArrowUp: () => this.point(index - 1),
      Home: () => this.point(0),
      End: () => this.point(mostShown),
      Enter: () => this.insert(this.pointed),
      Tab: () => this.insert(this.pointed),
      Escape: () => this.leave(),
    };
    if (!actions[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
    actions[event.key]();
  }

  insert(item) {
    if (!item) return;
    const { text, at } = this;
    this.leave();
    text.setRangeText(`{${item.dataset.key}}`, at - 1, at, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
  }

  leave() {
    this.close();
    this.text.focus();
    this.text.setSelectionRange(this.at, this.at);
  }

  close() {
    this.box.hidden = true;
  }
}

// The drafting page's own script: fields feed the outbox, the save mark tells the truth, findings lead to their places.
import { Outbox, isCell } from './outbox.js';
import { enableGrids, type } from './grid.js';
import { newId } from './ids.js';
import { Conflicts } from './conflicts.js';
import { CellPicker } from './cell-picker.js';
import { Hints } from './hints.js';
import { Place } from './place.js';
import { Presence } from './presence.js';
import { SaveMark } from './save-mark.js';
import { Undo } from './undo.js';
import { enableKeys } from './keys.js';
import { pressShortcut } from './shortcuts.js';

let page;

export function start(circuit, options) {
  page?.leave.abort();
  page = new DraftingPage(circuit, options);
}

export const flush = () => page.outbox.flush();

// Figures set by the server's view, such as a repair: the view shows them already. One step for 撤销.
export function set(values) {
  const step = newId();
  for (const [field, value] of Object.entries(values)) page.outbox.change(field, value, step);
}

// A text as the server words it, unless it was typed on since the server saw it.
export function write(field, seen, text) {
  const element = page.field(field);
  if (element.value !== seen && seen !== null) return false;
  page.asOneStep(() => type(element, text));
  page.go(field);
  return true;
}

export const select = (field, start, end) => page.go(field, start, end);

class DraftingPage {
  constructor(circuit, { report, account, version, values, fields }) {
    this.circuit = circuit;
    this.leave = new AbortController();
    this.root = document.querySelector(`.drafting[data-report="${report}"]`);
    this.names = new Map(fields.map(({ key, name }) => [key, name]));
    this.mark = new SaveMark(this);
    this.conflicts = new Conflicts(this);
    this.presence = new Presence(this);
    this.outbox = new Outbox(report, account, version, values, this);
    this.undo = new Undo(this, report);
    this.hints = new Hints(this.root, this.leave.signal);
    this.picker = new CellPicker(this, fields.filter(({ key }) => isCell(key)));
    this.spot = new Place(this, report);
    this.replay();
    this.catchUp();
    this.listen();
    this.conflicts.show();
    if (this.outbox.edits.length === 0) this.mark.say('', '已打开');
    this.spot.restore();
  }

  listen() {
    const signal = this.leave.signal;
    enableGrids(this.root, signal, action => this.asOneStep(action));
    enableKeys(this);
    this.root.addEventListener('input', event => this.typed(event.target), { signal });
    this.root.addEventListener('change', event => { if (event.target.dataset.field && !this.step && !this.showing && !this.busy) this.outbox.flush(); }, { signal });
    this.root.addEventListener('click', event => this.clicked(event), { signal });
    window.addEventListener('online', () => this.outbox.flush(), { signal });
    window.addEventListener('pagehide', () => this.outbox.flush(), { signal });
    window.addEventListener('beforeunload', event => { if (this.outbox.waiting.length > 0 && !navigator.onLine) event.preventDefault(); }, { signal });
  }

  field(name) {
    return this.root.querySelector(`[data-field="${CSS.escape(name)}"]`);
  }

  // Shows a value without making an edit of it.
  show(name, value) {
    const element = this.field(name);
    if (!element || element.value === value) return;
    this.showing = true;
    type(element, value);
    this.showing = false;
  }

  // Shows again what was typed before a reload and is not stored yet.
  replay() {
    for (const [field, value] of this.outbox.unsaved) this.show(field, value);
  }

  // What was typed after the page appeared and before this script was there.
  catchUp() {
    const unsaved = this.outbox.unsaved;
    for (const element of this.root.querySelectorAll('[data-field]')) {
      const { field } = element.dataset;
      if (!unsaved.has(field) && element.value !== this.outbox.saved.get(field)) this.outbox.change(field, element.value);
    }
  }

  typed(element) {
    const { field } = element.dataset;
    if (field && !this.showing) this.outbox.change(field, element.value, this.step ?? (isCell(field) ? this.visitOf(field) : undefined));
  }

  // All keystrokes in a cell, until it is left for another, are one step.
  visitOf(field) {
    if (this.visit?.field !== field) this.visit = { field, step: newId() };
    return this.visit.step;
  }

  asOneStep(action) {
    this.step = newId();
    action();
    this.step = undefined;
    this.outbox.flush();
  }

  clicked(event) {
    const link = event.target.closest('a.button');
    if (link && this.outbox.waiting.length > 0) this.follow(event, link);
    const button = event.target.closest('button');
    if (button?.dataset.jump) this.go(button.dataset.jump);
    if (button?.dataset.choice) this.conflicts.choose(button);
    if (button?.dataset.shortcut) pressShortcut(this, button);
    if (button?.dataset.action === 'undo') this.undo.reverse(false);
    if (button?.dataset.action === 'redo') this.undo.reverse(true);
  }

  // What a link leads to, such as the PDF, is made of what is stored.
  async follow(event, link) {
    event.preventDefault();
    if (await this.outbox.flush()) link.click();
    else this.mark.tell('还有内容没有保存，请等待显示“已保存”后再试。');
  }

  go(name, start, end) {
    this.spot.show(this.field(name), start, end);
  }

  // --- what the outbox tells -----------------------------------------------------------------------------------------

  get place() { return this.presence?.field ?? null; }

  // In the middle of choosing a cell for a sentence.
  get busy() { return this.picker?.isOpen; }

  waiting() { this.mark.waiting(); }

  sending() { this.mark.sending(); }

  failed(status) { this.mark.failed(status); }

  answered(answer, refused) {
    this.conflicts.show();
    for (const edit of refused) this.field(edit.field)?.setAttribute('title', edit.refused);
    this.presence.meet(answer.others);
    this.mark.answered(answer, refused);
    const changed = Object.entries(answer.changes);
    for (const [field, value] of changed) {
      if (!isCell(field) && !this.outbox.unsaved.has(field)) this.show(field, value);
    }
    const settled = answer.outcomes.length > 0 && this.outbox.waiting.length === 0;
    if (changed.length > 0 || settled) this.circuit.invokeMethodAsync('RefreshAsync', changed.length > 0).catch(() => { /* The circuit is gone; the next one reads the store. */ });
  }
}

// The drafting page's own script: fields feed the outbox, the save mark tells the truth, findings lead to their cells.
import { Outbox } from './outbox.js';
import { enableGrids, type } from './grid.js';

const heartbeat = 5000;
const failures = {
  401: '登录已过期：请在新窗口重新登录，内容会自动保存',
  404: '您的账号不能修改这份报告，请复制内容后联系系统管理员',
};
let page;

export function start(circuit, report, account, version, values) {
  page?.leave.abort();
  page = new DraftingPage(circuit, report, account, version, values);
}

export const flush = () => page.outbox.flush();

// Figures set by the server's view, such as a repair: the view shows them already.
export function set(values) {
  for (const [field, value] of Object.entries(values)) page.outbox.change(field, value);
}

class DraftingPage {
  constructor(circuit, report, account, version, values) {
    this.circuit = circuit;
    this.leave = new AbortController();
    this.root = document.querySelector(`.drafting[data-report="${report}"]`);
    this.mark = document.getElementById('save-mark');
    this.outbox = new Outbox(report, account, version, values, this);
    this.place = `govinfo-place:${report}`;
    this.replay();
    this.catchUp();
    this.listen();
    this.showConflicts();
    if (this.outbox.edits.length === 0) this.say('', '已打开');
    this.restorePlace();
  }

  listen() {
    const signal = this.leave.signal;
    enableGrids(this.root, signal);
    this.root.addEventListener('input', event => this.typed(event), { signal });
    this.root.addEventListener('click', event => this.clicked(event), { signal });
    window.addEventListener('online', () => this.outbox.flush(), { signal });
    window.addEventListener('pagehide', () => this.outbox.flush(), { signal });
    window.addEventListener('govinfo:before-reload', () => this.rememberPlace(), { signal });
    window.addEventListener('beforeunload', event => { if (this.outbox.waiting.length > 0 && !navigator.onLine) event.preventDefault(); }, { signal });
    const beat = setInterval(() => this.look(), heartbeat);
    signal.addEventListener('abort', () => clearInterval(beat));
  }

  // Asks, while nothing waits, whether others changed something.
  look() {
    if (!this.root.isConnected) return this.leave.abort();
    if (document.visibilityState === 'visible' && this.outbox.edits.length === 0 && !this.outbox.sending) {
      this.outbox.sending = this.outbox.send().finally(() => { this.outbox.sending = null; });
    }
  }

  field(name) {
    return this.root.querySelector(`[data-field="${CSS.escape(name)}"]`);
  }

  // Shows again what was typed before a reload and is not stored yet.
  replay() {
    for (const [field, value] of this.outbox.unsaved) {
      const element = this.field(field);
      if (element && element.value !== value) {
        this.replaying = true;
        type(element, value);
        this.replaying = false;
      }
    }
  }

  // What was typed after the page appeared and before this script was there.
  catchUp() {
    const unsaved = this.outbox.unsaved;
    for (const element of this.root.querySelectorAll('[data-field]')) {
      const { field } = element.dataset;
      if (!unsaved.has(field) && element.value !== this.outbox.saved.get(field)) this.outbox.change(field, element.value);
    }
  }

  typed(event) {
    const { field } = event.target.dataset;
    if (!field) return;
    const count = document.getElementById(`${field}-count`);
    if (count) count.textContent = `${[...event.target.value.replace(/\s/g, '')].length} 字`;
    if (!this.replaying) this.outbox.change(field, event.target.value);
  }

  clicked(event) {
    const button = event.target.closest('button');
    if (button?.dataset.jump) this.jump(button.dataset.jump);
    if (button?.dataset.action === 'fill-zero') this.fillZero();
    if (button?.dataset.choice) this.choose(button);
  }

  jump(name) {
    const element = this.field(name);
    element.scrollIntoView({ block: 'center' });
    element.focus();
  }

  fillZero() {
    for (const input of this.root.querySelectorAll('[data-grid] input:not([readonly])')) {
      if (input.value === '') type(input, '0');
    }
  }

  // --- what the outbox tells -----------------------------------------------------------------------------------------

  waiting() { this.say('unsaved', '未保存'); }

  sending() { if (this.outbox.waiting.length > 0) this.say('saving', '正在保存'); }

  failed(status) {
    if (this.outbox.edits.length === 0) return;
    this.say('unsaved', `未保存（${failures[status] ?? '网络或服务器中断，内容已存在本机，恢复后自动保存'}）`);
  }

  answered(answer, refused) {
    this.showConflicts();
    for (const edit of refused) this.field(edit.field)?.setAttribute('title', edit.refused);
    if (Object.keys(answer.changes).length > 0) this.showChanges(answer.changes);
    if (refused.length > 0) {
      this.say('unsaved', `未保存：${refused[0].refused}`);
    } else if (this.outbox.conflicts.length > 0) {
      this.say('unsaved', '未保存：有内容被他人同时修改，请选择');
    } else if (answer.outcomes.length > 0 && this.outbox.waiting.length === 0) {
      this.say('saved', `已保存 ${answer.savedAt}`);
    }
  }

  say(state, words) {
    this.mark.className = `save-mark ${state}`;
    this.mark.textContent = words;
  }

  showChanges(changes) {
    for (const [field, value] of Object.entries(changes)) {
      const element = this.field(field);
      if (element && element.tagName === 'TEXTAREA' && !this.outbox.unsaved.has(field)) element.value = value;
    }
    this.circuit.invokeMethodAsync('ReloadAsync');
  }

  // --- conflicts -----------------------------------------------------------------------------------------------------

  showConflicts() {
    document.getElementById('conflicts').replaceChildren(...this.outbox.conflicts.map(({ field, after, conflict }) => {
      const box = document.createElement('div');
      box.className = 'conflict notice warning';
      box.dataset.contested = field;
      const words = document.createElement('p');
      words.textContent = conflict;
      box.append(
        words,
        this.choice('mine', `保留我填的“${shorten(after)}”`),
        this.choice('theirs', `采用对方的“${shorten(this.outbox.saved.get(field))}”`));
      return box;
    }));
  }

  choice(which, words) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.choice = which;
    button.textContent = words;
    return button;
  }

  choose(button) {
    const field = button.closest('.conflict').dataset.contested;
    const { mine, theirs } = this.outbox.resolve(field);
    const chosen = button.dataset.choice === 'mine' ? mine : theirs;
    this.replaying = true;
    type(this.field(field), chosen);
    this.replaying = false;
    this.showConflicts();
    if (chosen === theirs) {
      this.say('saved', '已采用对方的内容');
    } else {
      this.outbox.change(field, mine);
    }
  }

  // --- where the person was ------------------------------------------------------------------------------------------

  rememberPlace() {
    const element = document.activeElement;
    if (element?.dataset.field) {
      sessionStorage.setItem(this.place, JSON.stringify({ field: element.dataset.field, at: element.selectionStart }));
    }
  }

  restorePlace() {
    const stored = sessionStorage.getItem(this.place);
    sessionStorage.removeItem(this.place);
    if (!stored) return;
    const { field, at } = JSON.parse(stored);
    this.jump(field);
    this.field(field).setSelectionRange(at, at);
  }
}

const shorten = value => (value === '' ? '空' : value.length > 20 ? `${value.slice(0, 20)}…` : value);

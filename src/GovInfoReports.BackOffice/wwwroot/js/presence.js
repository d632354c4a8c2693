// Who else has this draft open, and the field they are in. Heard with every save, and every four seconds without one.

const heartbeat = 4000;
const leastPause = 500;

export class Presence {
  constructor(page) {
    this.page = page;
    this.element = document.getElementById('others');
    const { signal } = page.leave;
    const beat = setInterval(() => this.look(), heartbeat);
    signal.addEventListener('abort', () => clearInterval(beat));
    page.root.addEventListener('focusin', () => this.move(), { signal });
  }

  get field() {
    return document.activeElement?.dataset.field;
  }

  // Going to another field is told at once.
  move() {
    if (this.field === this.told) return;
    this.told = this.field;
    clearTimeout(this.moving);
    this.moving = setTimeout(() => this.look(), leastPause);
  }

  look() {
    if (!this.page.root.isConnected) return this.page.leave.abort();
    const { outbox } = this.page;
    if (document.visibilityState === 'visible' && outbox.edits.length === 0 && !outbox.sending) {
      outbox.sending = outbox.send().finally(() => { outbox.sending = null; });
    }
  }

  meet(others) {
    const words = others.map(({ name, field }) => (field ? `${name}（${this.page.names.get(field)}）` : name)).join('、');
    const told = others.length === 0 ? '' : `同时在填报：${words}`;
    if (this.element.textContent !== told) this.element.textContent = told;
    this.page.root.querySelectorAll('[data-presence]').forEach(element => element.removeAttribute('data-presence'));
    for (const { name, field } of others) {
      const place = field && this.page.field(field)?.closest('td, .text-field');
      if (place) place.dataset.presence = `${name} 正在编辑`;
    }
  }
}

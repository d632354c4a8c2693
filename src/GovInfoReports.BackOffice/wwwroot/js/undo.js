// 撤销 and 重做 over the stored history: the server knows the person's own steps, also those of yesterday. Taking a step back is an edit
// like any other; where somebody else has changed the field since, both values are shown.
import { newId } from './ids.js';
import { shorten } from './conflicts.js';

export class Undo {
  constructor(page, report) {
    this.page = page;
    this.address = `/drafts/${report}/steps/next`;
    this.passed = new Set();
  }

  async reverse(again) {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.take(again);
    } finally {
      this.busy = false;
    }
  }

  async take(again) {
    const { outbox, mark } = this.page;
    const word = again ? '重做' : '撤销';
    if (outbox.conflicts.length > 0) return mark.tell(`请先选择冲突的内容保留哪一个，再${word}。`);
    if (!await outbox.flush()) return mark.tell(`还有内容没有保存，恢复连接后才能${word}。`);
    const step = await this.next(again);
    if (step === null) return mark.tell(again ? '没有可以重做的修改。' : '没有可以撤销的修改。');
    if (step === undefined) return mark.tell(`网络或服务器中断，恢复后才能${word}。`);
    const own = newId();
    for (const { field, before, after } of step.changes) {
      const [now, then] = again ? [before, after] : [after, before];
      outbox.reverse(field, now, then, again ? 'Redone' : 'Undone', own, step.id);
    }
    const done = await outbox.flush();
    const contested = new Set(outbox.conflicts.map(({ field }) => field));
    if (contested.size > 0 || !done) this.passed.add(step.id);
    const changes = step.changes.filter(({ field }) => !contested.has(field));
    for (const { field, before, after } of changes) this.page.show(field, again ? after : before);
    if (changes.length > 0) {
      mark.tell(`已${word}：${this.describe(changes, again)}`);
      this.page.go(changes[0].field);
    }
  }

  // Null where there is no step, undefined where the server does not answer.
  async next(again) {
    try {
      const response = await fetch(`${this.address}?again=${again}&passed=${[...this.passed].join(',')}`, { cache: 'no-store', redirect: 'manual' });
      return response.status === 204 ? null : response.ok ? await response.json() : undefined;
    } catch {
      return undefined;
    }
  }

  describe(changes, again) {
    const [{ field, before, after }] = changes;
    const name = this.page.names.get(field);
    if (changes.length > 1) return `${name}等 ${changes.length} 处`;
    return `${name}恢复为“${shorten(again ? after : before)}”`;
  }
}

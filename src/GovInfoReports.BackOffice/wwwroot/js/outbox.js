// Keeps every edit in the browser until the server has said that it is stored.
//
// An edit is { operationId, field, before, after, kind, step, reverses }. One that was sent is never changed: the server may have
// stored it although the answer got lost; what is typed later becomes an edit of its own whose `before` is the earlier `after`.
import { Delivery } from './delivery.js';
import { newId } from './ids.js';

// A figure goes at once; a text when the person pauses, and in long typing every five seconds, so that the history holds sentences, not letters.
const figureDelay = 300;
const textPause = 1000;
const longestText = 5000;
const retries = [1000, 2000, 5000, 10000];

export const isCell = field => /^T\d\./.test(field);

export class Outbox {
  constructor(report, account, version, values, listener) {
    this.prefix = `govinfo-outbox:${account}:${report}:`;
    this.key = this.prefix + newId();
    this.delivery = new Delivery(report);
    this.version = version;
    this.saved = new Map(Object.entries(values));
    this.listener = listener;
    this.edits = [];
    this.sending = null;
    this.failures = 0;
    this.adopt();
    if (this.edits.length > 0) this.schedule(0);
  }

  // What an earlier page of this report left behind, in the order it was typed.
  adopt() {
    const keys = Object.keys(localStorage).filter(key => key.startsWith(this.prefix) && key !== this.key);
    for (const key of keys) {
      for (const edit of JSON.parse(localStorage.getItem(key))) {
        if (!this.edits.some(known => known.operationId === edit.operationId)) this.edits.push({ ...edit, sent: true });
      }
    }
    this.persist();
    keys.forEach(key => localStorage.removeItem(key));
  }

  // The newest value of each field that is not stored yet.
  get unsaved() {
    return new Map(this.edits.map(edit => [edit.field, edit.after]));
  }

  get waiting() {
    return this.edits.filter(edit => !edit.refused && !edit.conflict);
  }

  // Values others stored first; kept until the person has chosen, whatever happens to the page.
  get conflicts() {
    return this.edits.filter(edit => edit.conflict);
  }

  resolve(field) {
    const { after } = this.conflicts.find(edit => edit.field === field);
    this.edits = this.edits.filter(edit => edit.field !== field);
    this.persist();
    return { mine: after, theirs: this.saved.get(field) };
  }

  // A field as the person wants it now. Edits with the same step are one for 撤销.
  change(field, after, step) {
    const contested = this.conflicts.find(edit => edit.field === field);
    if (contested) {
      contested.after = after;
      this.persist();
      return;
    }
    this.edits = this.edits.filter(edit => !(edit.refused && edit.field === field));
    const last = this.edits.findLast(edit => edit.field === field);
    if (last && !last.sent && last.step === step) {
      last.after = after;
      this.keep(last);
    } else {
      this.keep({ operationId: newId(), field, before: last ? last.after : this.saved.get(field) ?? '', after, step });
    }
  }

  // Takes a step back or does it again: what the field held then must still be there, else the server calls it a conflict.
  reverse(field, before, after, kind, step, reverses) {
    this.keep({ operationId: newId(), field, before, after, kind, step, reverses });
  }

  keep(edit) {
    if (!this.edits.includes(edit)) this.edits.push(edit);
    const now = Date.now();
    edit.since ??= now;
    edit.due = isCell(edit.field) || edit.kind ? edit.since + figureDelay : Math.min(now + textPause, edit.since + longestText);
    this.persist();
    this.listener.waiting();
    this.schedule(Math.min(...this.edits.filter(other => !other.sent).map(other => other.due)) - now);
  }

  schedule(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.listener.busy ? this.schedule(textPause) : this.flush()), wait);
  }

  // Sends all there is; true when nothing waits any more.
  async flush() {
    clearTimeout(this.timer);
    while (this.waiting.length > 0) {
      this.sending ??= this.send().finally(() => { this.sending = null; });
      if (!await this.sending) return false;
    }
    return this.edits.length === 0;
  }

  // Also without edits: tells where the person is and hears what others did.
  async send() {
    const batch = this.waiting;
    batch.forEach(edit => { edit.sent = true; });
    this.persist();
    this.listener.sending();
    try {
      this.take(await this.delivery.send(this.version, batch, this.listener.place));
      this.failures = 0;
      return true;
    } catch (failure) {
      this.listener.failed(failure instanceof Response ? failure.status : 0);
      this.schedule(retries[Math.min(this.failures++, retries.length - 1)]);
      return false;
    }
  }

  take(answer) {
    this.version = answer.version;
    for (const outcome of answer.outcomes) {
      const edit = this.edits.find(candidate => candidate.operationId === outcome.operationId);
      if (outcome.result === 'Refused') {
        Object.assign(edit, { refused: outcome.message });
        continue;
      }
      this.saved.set(outcome.field, outcome.value);
      if (outcome.result === 'Conflict') {
        const { after } = this.edits.findLast(candidate => candidate.field === outcome.field);
        this.edits = this.edits.filter(candidate => candidate.field !== outcome.field);
        this.edits.push({ ...edit, after, conflict: outcome.message });
      } else {
        this.edits = this.edits.filter(candidate => candidate !== edit);
      }
    }
    for (const [field, value] of Object.entries(answer.changes)) this.saved.set(field, value);
    this.persist();
    this.listener.answered(answer, this.edits.filter(edit => edit.refused));
    const unsent = this.waiting.filter(edit => !edit.sent);
    if (unsent.length > 0) this.schedule(Math.min(...unsent.map(edit => edit.due)) - Date.now());
  }

  persist() {
    if (this.edits.length === 0) {
      localStorage.removeItem(this.key);
    } else {
      localStorage.setItem(this.key, JSON.stringify(this.edits));
    }
  }
}

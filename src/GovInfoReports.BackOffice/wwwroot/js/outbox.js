// Keeps every edit in the browser until the server has said that it is stored.
//
// An edit is { operationId, field, before, after }. One that was sent is never changed: the server may have stored it although
// the answer got lost; what is typed later becomes an edit of its own whose `before` is the earlier `after`.

const delay = 400;
const retries = [1000, 2000, 5000, 10000];

// crypto.randomUUID exists only on secure addresses; offices also run on plain intranet ones.
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export class Outbox {
  constructor(report, account, version, values, listener) {
    this.prefix = `govinfo-outbox:${account}:${report}:`;
    this.key = this.prefix + newId();
    this.address = `/drafts/${report}/edits`;
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

  change(field, after) {
    const contested = this.conflicts.find(edit => edit.field === field);
    if (contested) {
      contested.after = after;
      this.persist();
      return;
    }
    this.edits = this.edits.filter(edit => !(edit.refused && edit.field === field));
    const last = this.edits.findLast(edit => edit.field === field);
    if (last && !last.sent) {
      last.after = after;
    } else {
      this.edits.push({ operationId: newId(), field, before: last ? last.after : this.saved.get(field) ?? '', after });
    }
    this.persist();
    this.listener.waiting();
    this.schedule(delay);
  }

  schedule(wait) {
    if (this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.flush();
    }, wait);
  }

  // Sends all there is; true when nothing waits any more.
  async flush() {
    clearTimeout(this.timer);
    this.timer = null;
    while (this.waiting.length > 0) {
      this.sending ??= this.send().finally(() => { this.sending = null; });
      if (!await this.sending) return false;
    }
    return this.edits.length === 0;
  }

  async send() {
    const batch = this.waiting;
    batch.forEach(edit => { edit.sent = true; });
    this.persist();
    this.listener.sending();
    try {
      const response = await this.post(batch);
      if (!response.ok) throw response;
      this.failures = 0;
      this.take(await response.json());
      return true;
    } catch (failure) {
      this.listener.failed(failure instanceof Response ? failure.status : 0);
      this.schedule(retries[Math.min(this.failures++, retries.length - 1)]);
      return false;
    }
  }

  async post(batch) {
    const edits = batch.map(({ operationId, field, before, after }) => ({ operationId, field, before, after }));
    const attempt = () => fetch(this.address, {
      method: 'PATCH',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', RequestVerificationToken: this.token ?? '' },
      body: JSON.stringify({ version: this.version, edits }),
    });
    if (!this.token) await this.renewToken();
    const response = await attempt();
    if (response.status !== 400) return response;
    await this.renewToken();
    return attempt();
  }

  async renewToken() {
    const response = await fetch('/drafts/token', { redirect: 'manual', cache: 'no-store' });
    if (!response.ok) throw response;
    this.token = await response.text();
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
    if (this.waiting.some(edit => !edit.sent)) this.schedule(delay);
  }

  persist() {
    if (this.edits.length === 0) {
      localStorage.removeItem(this.key);
    } else {
      localStorage.setItem(this.key, JSON.stringify(this.edits));
    }
  }
}

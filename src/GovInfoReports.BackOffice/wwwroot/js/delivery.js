// Carries batches of edits to the server. The antiforgery token is renewed when the server no longer takes it.

export class Delivery {
  constructor(report) {
    this.address = `/drafts/${report}/edits`;
  }

  // The server's answer; what is not an answer is thrown.
  async send(version, edits, place) {
    const body = JSON.stringify({
      version,
      field: place,
      edits: edits.map(({ operationId, field, before, after, kind, step, reverses }) => ({ operationId, field, before, after, kind, step, reverses })),
    });
    const attempt = () => fetch(this.address, {
      method: 'PATCH',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', RequestVerificationToken: this.token ?? '' },
      body,
    });
    if (!this.token) await this.renewToken();
    let response = await attempt();
    if (response.status === 400) {
      await this.renewToken();
      response = await attempt();
    }
    if (!response.ok) throw response;
    return response.json();
  }

  async renewToken() {
    const response = await fetch('/drafts/token', { redirect: 'manual', cache: 'no-store' });
    if (!response.ok) throw response;
    this.token = await response.text();
  }
}

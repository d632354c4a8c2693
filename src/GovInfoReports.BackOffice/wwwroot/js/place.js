// Where the person is: kept over a reload, and led to from findings and lists.

export class Place {
  constructor(page, report) {
    this.page = page;
    this.key = `govinfo-place:${report}`;
    window.addEventListener('govinfo:before-reload', () => this.remember(), { signal: page.leave.signal });
  }

  remember() {
    const element = document.activeElement;
    if (element?.dataset.field) {
      sessionStorage.setItem(this.key, JSON.stringify({ field: element.dataset.field, at: element.selectionStart }));
    }
  }

  restore() {
    const stored = sessionStorage.getItem(this.key);
    sessionStorage.removeItem(this.key);
    if (!stored) return;
    const { field, at } = JSON.parse(stored);
    this.show(this.page.field(field), at, at);
  }

  // Puts the field in the middle of the window, and within a long text the words.
  show(element, start, end) {
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    if (start === undefined) return;
    element.setSelectionRange(start, end);
    if (element.tagName === 'TEXTAREA') element.scrollTop = (element.scrollHeight - element.clientHeight) * (start / Math.max(1, element.value.length));
  }
}

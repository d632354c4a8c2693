// Values that others stored first: both are shown, and the person chooses.

export class Conflicts {
  constructor(page) {
    this.page = page;
    this.element = document.getElementById('conflicts');
  }

  show() {
    this.element.replaceChildren(...this.page.outbox.conflicts.map(({ field, after, conflict }) => {
      const box = document.createElement('div');
      box.className = 'conflict notice warning';
      box.dataset.contested = field;
      const words = document.createElement('p');
      words.textContent = conflict;
      box.append(
        words,
        choice('mine', `保留我填的“${shorten(after)}”`),
        choice('theirs', `采用对方的“${shorten(this.page.outbox.saved.get(field))}”`));
      return box;
    }));
  }

  choose(button) {
    const field = button.closest('.conflict').dataset.contested;
    const { mine, theirs } = this.page.outbox.resolve(field);
    this.page.show(field, button.dataset.choice === 'mine' ? mine : theirs);
    this.show();
    if (button.dataset.choice === 'theirs') {
      this.page.mark.say('saved', '已采用对方的内容');
    } else {
      this.page.outbox.change(field, mine);
    }
  }
}

function choice(which, words) {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.choice = which;
  button.textContent = words;
  return button;
}

export const shorten = value => (value === '' ? '空' : value.length > 20 ? `${value.slice(0, 20)}…` : value);

// Small dialogs and spoken words.
export function say(words) {
  let voice = document.getElementById('spoken');
  if (!voice) {
    voice = document.createElement('p');
    Object.assign(voice, { id: 'spoken', className: 'spoken' });
    voice.setAttribute('role', 'status');
    document.body.append(voice);
  }
  voice.textContent = words;
  clearTimeout(voice.fading);
  voice.fading = setTimeout(() => { voice.textContent = ''; }, 4000);
}

// Resolves with the value of the button pressed; null when the dialog is left.
export function show(title, content, buttons) {
  return new Promise(resolve => {
    const dialog = document.createElement('dialog');
    dialog.className = 'keys-dialog';
    const heading = document.createElement('h2');
    Object.assign(heading, { id: 'dialog-heading', textContent: title });
    dialog.setAttribute('aria-labelledby', heading.id);
    const row = document.createElement('div');
    row.className = 'buttons';
    let answer = null;
    for (const [words, value] of buttons) {
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', textContent: words, className: value ? 'primary' : '' });
      button.addEventListener('click', () => { answer = value; dialog.close(); });
      row.append(button);
    }
    dialog.append(heading, ...content, row);
    dialog.addEventListener('close', () => { dialog.remove(); resolve(answer); });
    document.body.append(dialog);
    dialog.showModal();
    row.querySelector('button').focus();
  });
}

export const ask = question => show(question, [], [['确认（Enter）', true], ['取消（Esc）', null]]);

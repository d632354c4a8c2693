// Questions to the person, in the browser's own dialog element: focus stays inside, Esc means no.

// Gives the chosen value, or null.
export function ask(title, lines, choices) {
  const dialog = document.createElement('dialog');
  dialog.className = 'ask';
  const heading = document.createElement('h2');
  heading.id = 'ask-heading';
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const words = lines.map(line => Object.assign(document.createElement('p'), { textContent: line }));
  const form = document.createElement('form');
  form.method = 'dialog';
  form.className = 'buttons';
  for (const { value, label, primary } of [...choices, { value: '', label: '取消' }]) {
    form.append(Object.assign(document.createElement('button'), { value, textContent: label, className: primary ? 'primary' : '' }));
  }
  dialog.append(heading, ...words, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue || null);
    });
  });
}

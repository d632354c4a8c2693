// Where the caret of a text area stands in the page: a copy of the text with the same look is measured.

const copied = ['boxSizing', 'width', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth', 'borderStyle'];

export function caretOf(text) {
  const copy = document.createElement('div');
  const look = getComputedStyle(text);
  for (const property of copied) copy.style[property] = look[property];
  Object.assign(copy.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word', top: '0', left: '0' });
  copy.textContent = text.value.slice(0, text.selectionStart);
  const caret = document.createElement('span');
  caret.textContent = '\u200b';
  copy.append(caret);
  document.body.append(copy);
  const place = { left: caret.offsetLeft, bottom: caret.offsetTop + caret.offsetHeight };
  copy.remove();
  const box = text.getBoundingClientRect();
  return { left: box.left + window.scrollX + place.left, top: box.top + window.scrollY + place.bottom - text.scrollTop + 4 };
}

// Comments on words: where a selection stands in the plain text of the report, in the way the server counts.
import { say } from './review-dialogs.js';

const isMark = node => node.parentElement?.closest('a.pin, .pins') !== null;

// Paragraphs are joined by one line feed; badges are no words.
function placeIn(text, container, offset) {
  let count = 0;
  const paragraphs = [...text.querySelectorAll('p:not(.pins)')];
  for (const [index, paragraph] of paragraphs.entries()) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node === container) return count + offset;
      if (!isMark(node)) count += node.data.length;
    }
    if (paragraph === container || paragraph.contains(container)) return count;
    if (index < paragraphs.length - 1) count += 1;
  }
  return count;
}

const plainOf = text => [...text.querySelectorAll('p:not(.pins)')].map(paragraph => {
  const copy = paragraph.cloneNode(true);
  copy.querySelectorAll('a.pin').forEach(pin => pin.remove());
  return copy.textContent;
}).join('\n');

function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer.parentElement ?? range.startContainer;
  const text = start.closest('.report-body .narrative');
  if (text) {
    const from = placeIn(text, range.startContainer, range.startOffset);
    const to = text.contains(range.endContainer) ? placeIn(text, range.endContainer, range.endOffset) : plainOf(text).length;
    return { field: text.id, start: from, quote: plainOf(text).slice(from, to) };
  }
  const cell = start.closest('.report-body td[id^="T"]');
  return cell ? { field: cell.id, start: '', quote: '' } : null;
}

// The finding's own place: its words, or the field it names first.
function placeOf(card) {
  const place = document.getElementById(decodeURIComponent(card.querySelector('.pin').hash.slice(1)));
  const text = place?.closest('.narrative');
  if (place?.matches('mark') && text) {
    const words = card.querySelector('.excerpt q')?.textContent ?? place.textContent;
    return { field: text.id, start: placeIn(text, place.firstChild, 0), quote: words };
  }
  return place?.matches('td, .narrative') ? { field: place.id, start: '', quote: '' } : null;
}

export function commentOnSelection(card) {
  const form = document.getElementById('new-comment');
  if (!form) return say('这份报告不能再批注。');
  const place = selected() ?? (card ? placeOf(card) : null) ?? { field: '', start: '', quote: '' };
  form.open = true;
  for (const [name, value] of Object.entries(place)) form.parentElement.querySelector(`[data-comment="${name}"]`).value = value;
  form.querySelector('[data-comment="text"]').focus();
}

let watching = false;

// A button beside the words selected, for those who use the mouse.
export function watchSelection() {
  if (watching) return;
  watching = true;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'comment-here', textContent: '批注', hidden: true });
  button.addEventListener('mousedown', event => event.preventDefault());
  button.addEventListener('click', () => { commentOnSelection(null); button.hidden = true; });
  document.body.append(button);
  document.addEventListener('selectionchange', () => {
    const place = document.getElementById('new-comment') && selected();
    button.hidden = !place;
    if (!place) return;
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    button.style.left = `${Math.min(box.right, innerWidth - 80) + scrollX}px`;
    button.style.top = `${Math.max(box.top + scrollY - 36, scrollY + 52)}px`;
  });
}

// Reviewing by keyboard. Everything a key does a button or link on the page does as well; the keys only press them.
import { commentOnSelection, watchSelection } from './comments.js';
import { ask, say, show } from './review-dialogs.js';
import { saveExplanations } from './explanations.js';

const stored = 'govinfo-review-keys';
let current = null;

const keysWanted = () => localStorage.getItem(stored) !== 'off';
const cards = () => [...document.querySelectorAll('.cards .finding')];
const placeOf = card => document.getElementById(decodeURIComponent(card.querySelector('.pin')?.hash.slice(1) ?? ''));
const typing = target => target.closest?.('input, textarea, select, [contenteditable]') && target.type !== 'hidden';

function makeCurrent(card) {
  document.querySelectorAll('.finding.current, .current-place').forEach(element => element.classList.remove('current', 'current-place'));
  current = card;
  if (!card) return;
  card.classList.add('current');
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
  const place = placeOf(card);
  place?.classList.add('current-place');
  place?.scrollIntoView({ block: 'center' });
}

function move(step) {
  const all = cards();
  if (all.length === 0) return say('没有检查结果。');
  const at = all.indexOf(current);
  makeCurrent(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]);
}

function press(selector, root, otherwise) {
  const button = root?.querySelector(selector);
  if (button) button.click();
  else say(otherwise);
}

function openReasonFor(card) {
  const details = card?.querySelector('.verdict details');
  if (!details) return say('这一条没有可以不采纳的说明。');
  details.open = true;
  details.querySelector('textarea').focus();
}

async function approve() {
  const button = document.querySelector('#transition button[value="Approve"]');
  if (!button) return say('现在不能审核通过。');
  if (await ask(`${document.querySelector('h1').textContent}：审核通过？`)) button.click();
}

function startReturn() {
  const reasons = document.querySelector('#transition details.reasons');
  if (!reasons) return say('现在不能退回。');
  reasons.open = true;
  reasons.querySelector('input').focus();
}

const keys = [
  ['j', '下一条检查结果', () => move(1)],
  ['k', '上一条检查结果', () => move(-1)],
  ['a', '采纳这一条的说明', () => press('button.accept', current, '这一条没有待采纳的说明。')],
  ['A', '全部采纳', () => press('button[name="Input.AcceptAll"]', document, '没有待采纳的说明。')],
  ['r', '不采纳：写理由，Ctrl+Enter 确认', () => openReasonFor(current)],
  ['c', '批注选中的文字或这一条', () => commentOnSelection(current)],
  ['p', '审核通过（再按 Enter 确认）', approve],
  ['b', '退回：勾选原因、写意见，Ctrl+Enter 确认', startReturn],
  ['n', '下一份待审核的报告', () => press('#next-report', document, '没有待审核的报告了。')],
  ['?', '显示这份说明', help],
];

function help() {
  const list = document.createElement('dl');
  for (const [key, meaning] of [...keys, ['Esc', '离开输入框，回到检查结果']]) {
    const term = document.createElement('dt');
    const name = document.createElement('kbd');
    name.textContent = key === 'A' ? 'Shift+A' : key;
    term.append(name);
    const words = document.createElement('dd');
    words.textContent = meaning;
    list.append(term, words);
  }
  const label = document.createElement('label');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', checked: keysWanted() });
  box.addEventListener('change', () => localStorage.setItem(stored, box.checked ? 'on' : 'off'));
  label.append(box, ' 启用快捷键');
  return show('键盘操作', [list, label], [['关闭', null]]);
}

// Ctrl+Enter presses the button that belongs to what is being typed.
async function send(target) {
  const group = target.closest('.verdict, .answer, .new-comment, .explain, #transition');
  if (group?.id === 'transition') {
    const button = group.querySelector('button[value="Return"]');
    if (button && await ask('退回修改？')) button.click();
    return;
  }
  (group?.querySelector('button[type="submit"]') ?? document.querySelector('button[name="Input.Explain"]'))?.click();
}

document.addEventListener('keydown', event => {
  const review = document.getElementById('review-keys');
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
  if (event.key === 'Enter' && event.ctrlKey && typing(event.target) && event.target.closest('[data-review]')) {
    event.preventDefault();
    send(event.target);
    return;
  }
  if (!review || !keysWanted()) return;
  if (event.key === 'Escape' && typing(event.target)) {
    event.target.blur();
    current?.focus();
    return;
  }
  if (typing(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
  const action = keys.find(([key]) => key === event.key)?.[2];
  if (!action) return;
  event.preventDefault();
  action();
});

document.addEventListener('click', event => {
  if (event.target.id === 'review-keys') help();
  const card = event.target.closest('.cards .finding');
  if (card && card !== current && !event.target.closest('a, button, textarea, summary')) makeCurrent(card);
});

// After a verdict the page stands at the next finding, after the last at the decision.
function prepare() {
  current = null;
  const review = document.getElementById('review-keys');
  if (review) review.hidden = false;
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (review && target?.matches('.cards .finding')) makeCurrent(target);
  else if (target?.matches('.decision, .comment')) target.focus();
  watchSelection();
}

saveExplanations();
window.addEventListener('hashchange', prepare);
window.Blazor?.addEventListener?.('enhancedload', prepare);
prepare();

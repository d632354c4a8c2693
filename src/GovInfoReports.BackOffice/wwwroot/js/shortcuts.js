// 本年未收到申请, 未发生复议诉讼, 未收取信息处理费, 空白填 0: figures and sentence in one step that can be undone. What stands there is not
// overwritten without a question.
import { type } from './grid.js';
import { ask } from './dialogs.js';

const number = input => Number(input.value.replace(/,/g, '')) || 0;
const row = input => input.dataset.field.slice(3, input.dataset.field.lastIndexOf('.'));

export async function pressShortcut(page, button) {
  const { shortcut, table, kept, text, sentence, otherwise } = button.dataset;
  if (shortcut === 'fill-zero') return fill(page, cellsOf(page, '').filter(input => input.value === ''), null);
  let cells = table ? cellsOf(page, table) : [];
  let words = sentence;
  const lines = [];
  const left = kept ? cells.filter(input => row(input) === kept).reduce((sum, input) => sum + number(input), 0) : 0;
  if (left > 0) {
    lines.push(`上年结转 ${left} 件，须如实填报办理结果或结转下年度，这些行不改动；只把“本年新收”各格填 0，并写明结转申请的办理情况。`);
    cells = cells.filter(input => row(input) === 'N');
    words = otherwise;
  } else {
    cells = cells.filter(input => row(input) !== kept || input.value === '');
  }
  const lost = cells.filter(input => number(input) !== 0);
  if (lost.length > 0) lines.push(`有 ${lost.length} 个数将改为 0：${lost.slice(0, 4).map(input => `${page.names.get(input.dataset.field)} ${input.value}`).join('，')}${lost.length > 4 ? '……' : ''}。`);
  const target = page.field(text);
  const present = target.value.trim();
  const replaces = button.dataset.append === undefined && present !== '' && !present.includes(words);
  if (replaces) lines.push(`“${page.names.get(text)}”已有文字，可以改为规范表述：${words.replace(/\{[^}]*\}/g, '×')}`);
  let answer = 'all';
  if (lines.length > 0) {
    answer = await ask(button.textContent.trim(), lines, replaces
      ? [{ value: 'all', label: '改数并替换文字', primary: true }, { value: 'figures', label: '只改数' }]
      : [{ value: 'all', label: '确定', primary: true }]);
  }
  if (!answer) return;
  fill(page, cells, answer === 'all' && !present.includes(words) ? { target, words: replaces ? words : present + words } : null);
}

const cellsOf = (page, table) => [...page.root.querySelectorAll(`[data-grid${table && `="${table}"`}] input:not([readonly])`)];

function fill(page, cells, text) {
  page.asOneStep(() => {
    for (const input of cells) if (input.value !== '0') type(input, '0');
    if (text) type(text.target, text.words);
  });
}

// Importing by drag and drop, and a word while a file is read. Without this script the file input does the same.
const reading = '正在读取……';

const zoneOf = target => target.closest?.('[data-drop]') ?? document.querySelector('.drafting[data-drop]');
const holdsFile = event => [...(event.dataTransfer?.types ?? [])].includes('Files');

function say(zone, words, isError) {
  let mark = zone.querySelector(':scope > .reading');
  if (!mark) {
    mark = document.createElement('p');
    mark.setAttribute('role', 'status');
    zone.prepend(mark);
  }
  mark.className = isError ? 'reading notice error' : 'reading notice';
  mark.textContent = words;
  if (!isError) mark.append(document.createElement('progress'));
}

// The drafting page has no form of its own for this: what is typed is saved first, then the file is sent to the import page.
async function sendFrom(zone, files) {
  const { flush } = await import('./drafting.js');
  if (!await flush()) {
    say(zone, '还有内容没有保存到服务器，请等待显示“已保存”后再拖入文件。', true);
    return;
  }
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: `/drafts/${zone.dataset.report}/import`, hidden: true });
  const token = await (await fetch('/drafts/token')).text();
  for (const [name, value] of [['__RequestVerificationToken', token], ['_handler', 'read']]) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    form.append(input);
  }
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', name: 'Source.File', files });
  form.append(input);
  document.body.append(form);
  form.submit();
}

function take(zone, files) {
  const most = Number(zone.dataset.drop);
  if (files.length !== 1) return say(zone, '一次只能导入一份报告，请只拖入一个文件。', true);
  if (files[0].size > most) return say(zone, `文件超过 ${most / 1024 / 1024} MB，不会是年度报告的文字稿；请检查是否选错了文件。`, true);
  if (zone.dataset.report) {
    say(zone, reading, false);
    return sendFrom(zone, files);
  }
  zone.querySelector('input[type=file]').files = files;
  return zone.requestSubmit();
}

document.addEventListener('dragover', event => {
  const zone = zoneOf(event.target);
  if (!zone || !holdsFile(event)) return;
  event.preventDefault();
  zone.classList.add('dropping');
});

document.addEventListener('dragleave', event => {
  if (!event.relatedTarget) document.querySelectorAll('.dropping').forEach(zone => zone.classList.remove('dropping'));
});

document.addEventListener('drop', event => {
  const zone = zoneOf(event.target);
  if (!zone || !holdsFile(event)) return;
  event.preventDefault();
  zone.classList.remove('dropping');
  take(zone, event.dataTransfer.files);
});

document.addEventListener('change', event => {
  const zone = event.target.closest('form[data-drop]');
  if (zone && event.target.type === 'file' && event.target.files.length > 0) take(zone, event.target.files);
});

document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.dataset.reading) return;
  say(form, form.dataset.reading, false);
  // A button disabled now would not be sent along.
  setTimeout(() => form.querySelectorAll('button').forEach(button => { button.disabled = true; }));
});

// Back from the next page, the form is as it was.
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-reading]').forEach(form => {
    form.querySelector(':scope > .reading')?.remove();
    form.querySelectorAll('button').forEach(button => { button.disabled = false; });
  });
});

document.addEventListener('click', async event => {
  const button = event.target.closest('button[data-copy]');
  if (!button) return;
  const text = document.getElementById(button.dataset.copy);
  text.select();
  await navigator.clipboard?.writeText(text.value);
  button.textContent = '已复制';
});

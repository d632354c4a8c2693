// Explanations are saved in place when their box is left; without this script the form's buttons save them.
async function save(box) {
  const mark = box.parentElement.querySelector('.saved');
  const report = location.pathname.split('/')[2];
  try {
    const token = await (await fetch('/drafts/token')).text();
    const answer = await fetch(`/reports/${report}/explanations`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', RequestVerificationToken: token },
      body: JSON.stringify({ texts: { [box.dataset.explain]: box.value } }),
    });
    mark.className = answer.ok ? 'saved' : 'saved failed';
    mark.textContent = answer.ok ? `已保存 ${await answer.text()}` : answer.status === 409 ? await answer.text() : '没有保存，请重新登录后再试。';
  } catch {
    mark.className = 'saved failed';
    mark.textContent = '没有保存：与服务器的连接中断，文字保留在这里。';
  }
}

const wanted = box => box.value.trim() && box.value !== box.defaultValue;

export function saveExplanations() {
  document.addEventListener('change', event => {
    if (event.target.dataset.explain && wanted(event.target)) save(event.target);
  });
  // What was typed before this script was here, or was brought back by the browser.
  for (const box of document.querySelectorAll('[data-explain]')) {
    if (box !== document.activeElement && wanted(box)) save(box);
  }
}

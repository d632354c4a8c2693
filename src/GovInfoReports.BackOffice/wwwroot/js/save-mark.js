// The save mark: says what is stored and what is not, in every case the truth.
const failures = {
  401: '登录已过期：请在新窗口重新登录，内容会自动保存',
  404: '您的账号不能修改这份报告，请复制内容后联系系统管理员',
};

export class SaveMark {
  constructor(page) {
    this.page = page;
    this.element = document.getElementById('save-mark');
    this.message = document.getElementById('draft-message');
  }

  get outbox() { return this.page.outbox; }

  say(state, words) {
    this.element.className = `save-mark ${state}`;
    this.element.textContent = words;
  }

  // Something worth knowing that is not about saving; gone after a while.
  tell(words) {
    this.message.textContent = words;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.message.textContent = ''; }, 8000);
  }

  waiting() { this.say('unsaved', '未保存'); }

  sending() { if (this.outbox.waiting.length > 0) this.say('saving', '正在保存'); }

  failed(status) {
    if (this.outbox.edits.length === 0) return;
    this.say('unsaved', `未保存（${failures[status] ?? '网络或服务器中断，内容已存在本机，恢复后自动保存'}）`);
  }

  answered(answer, refused) {
    if (refused.length > 0) {
      this.say('unsaved', `未保存：${refused[0].refused}`);
    } else if (this.outbox.conflicts.length > 0) {
      this.say('unsaved', '未保存：有内容被他人同时修改，请选择');
    } else if (answer.outcomes.length > 0 && this.outbox.waiting.length === 0) {
      this.say('saved', `已保存 ${answer.savedAt}`);
    }
  }
}

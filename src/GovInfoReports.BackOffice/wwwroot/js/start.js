// Starts the circuit and tells the person, without blocking the page, when it is gone. Typing goes on meanwhile: the outbox keeps it.
const banner = document.createElement('div');
banner.id = 'components-reconnect-modal';
banner.setAttribute('role', 'status');
banner.textContent = '与服务器的连接中断，正在重新连接。您可以继续填写，内容已保存在本机。';
document.body.append(banner);

// A server that was restarted has forgotten the circuit: once it answers again, the page is loaded anew and the outbox replayed.
async function reloadWhenBack() {
  for (;;) {
    try {
      const answer = await fetch('/health/ready', { cache: 'no-store' });
      if (answer.ok) {
        window.dispatchEvent(new Event('govinfo:before-reload'));
        location.reload();
        return;
      }
    } catch {
      // Not back yet.
    }
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
}

let reloading = false;
new MutationObserver(() => {
  const lost = banner.classList.contains('components-reconnect-rejected') || banner.classList.contains('components-reconnect-failed');
  if (lost && !reloading) {
    reloading = true;
    reloadWhenBack();
  }
}).observe(banner, { attributeFilter: ['class'] });

Blazor.start({ circuit: { reconnectionOptions: { maxRetries: 100000, retryIntervalMilliseconds: 1000 } } });

/** Asks before the session ends, by the pattern of govuk's session timeout: the words are on the page already (parts/session.njk). */
const WARN_MS = 5 * 60_000;
const dialog = document.getElementById('cw-session');

if (dialog) {
  let loadedAt = Date.now();
  let left = Number(dialog.dataset.left);
  const ask = () => {
    const now = left - (Date.now() - loadedAt);
    if (now <= 0) location.assign('/sign-in');
    else if (now <= WARN_MS && !dialog.open) dialog.showModal();
  };
  dialog.querySelector('[data-stay]')?.addEventListener('click', async () => {
    const response = await fetch('/session', { headers: { accept: 'application/json' } }).catch(() => null);
    if (!response || response.redirected || !response.ok) return location.assign('/sign-in');
    left = (await response.json()).left;
    loadedAt = Date.now();
    dialog.close();
  });
  // A page that slept looks at the clock as it wakes.
  document.addEventListener('visibilitychange', ask);
  setInterval(ask, 5000);
}

/* A running matching day tells how far it is. Without this, the page looks again by itself. */
(() => {
  const at = document.querySelector('[data-progress]');
  if (!at || !window.EventSource) return;
  const source = new EventSource(at.dataset.progress);
  const [bar, words] = [at.querySelector('progress'), at.querySelector('[data-words]')];
  source.onmessage = ({ data }) => {
    const { percent } = JSON.parse(data);
    bar.value = percent;
    words.textContent = at.dataset.percent.replace('{percent}', percent);
  };
  source.addEventListener('done', () => {
    source.close();
    location.reload();
  });
})();

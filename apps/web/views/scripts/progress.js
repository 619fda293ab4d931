/* A running matching day tells how far it is. Without this, the page looks again by itself. */
(() => {
  const at = document.querySelector('[data-progress]');
  if (!at || !window.EventSource) return;
  const source = new EventSource(at.dataset.progress);
  const [bar, words, told] = [at.querySelector('progress'), at.querySelector('[data-words]'), at.querySelector('[data-state]')];
  source.onmessage = ({ data }) => {
    const { percent, state } = JSON.parse(data);
    bar.value = percent;
    words.textContent = at.dataset.percent.replace('{percent}', percent);
    // What the page said when it was loaded would contradict the bar.
    if (told.dataset[state]) told.textContent = told.dataset[state];
  };
  source.addEventListener('done', () => {
    source.close();
    location.reload();
  });
})();

/**
 * Runs in the measured page. `start` acts and ends with the first frame that shows what was asked for: the animation
 * frame in which it is in the document, then a task after that frame was painted.
 */
(() => {
  const type = (input, text) => {
    // React watches the property itself, so the value goes in as the browser would put it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
    input.dispatchEvent(new Event('input', {bubbles: true}));
  };
  const painted = (done) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const look = () =>
        requestAnimationFrame(() => {
          if (performance.now() - began > 30_000) return reject(new Error('belum selesai sesudah 30 detik'));
          if (!done()) return look();
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(0);
        });
      look();
    });
  const body = () => document.querySelector('[data-ukur] table, table[data-ukur], .tabel-data table').tBodies[0];
  const heads = () => document.querySelector('[data-ukur] table, table[data-ukur], .tabel-data table').tHead.rows[0].cells;
  const start = async (act, done) => {
    if (done()) throw new Error('keadaan yang dicari sudah ada sebelum tindakan');
    const began = performance.now();
    act();
    await painted(done);
    return performance.now() - began;
  };
  window.ukur = {
    /** Clicks a head until nothing more; `texts` are what the first row may then hold. */
    sort: (column, texts) =>
      start(
        () => (heads()[column].querySelector('button') ?? heads()[column].querySelector('[role=button]') ?? heads()[column]).click(),
        () => texts.some((text) => body().rows[0]?.cells[column]?.firstChild?.textContent.trim() === text),
      ),
    /** Types into the field that searches all columns; `count` rows are then left, and the first one has the text or not. */
    find: (selector, word, count, {column, text, has}) =>
      start(
        () => type(document.querySelector(selector), word),
        () => {
          const rows = body().querySelectorAll('tr:not([hidden])');
          return rows.length === count && (rows[0].cells[column].textContent.trim() === text) === has;
        },
      ),
  };
})();

// Lights the sentence and its finding together; the page reads the same without it.
document.addEventListener('DOMContentLoaded', () => {
  const partners = (id) => document.querySelectorAll(`[data-finding="${CSS.escape(id)}"]`);
  document.querySelectorAll('[data-finding]').forEach((element) => {
    const light = (on) => () => partners(element.dataset.finding).forEach((one) => one.classList.toggle('lit', on));
    element.addEventListener('mouseenter', light(true));
    element.addEventListener('mouseleave', light(false));
  });
  // Words selected in the document become the quote of what is added.
  const quote = document.querySelector('[data-quote]');
  const source = document.querySelector('.source');
  if (quote && source) {
    document.addEventListener('selectionchange', () => {
      const selection = document.getSelection();
      const words = selection.toString().trim();
      if (words && source.contains(selection.anchorNode) && source.contains(selection.focusNode)) {
        quote.value = words;
      }
    });
  }
  // A downloaded file is compared with the published hashes without leaving the browser.
  const chooser = document.querySelector('[data-verify]');
  if (chooser && window.crypto?.subtle) {
    chooser.closest('p').hidden = false;
    chooser.addEventListener('change', async () => {
      const [file] = chooser.files;
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
      const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
      const known = document.querySelector(`[data-hash="${hash}"]`);
      const answer = document.querySelector('[data-verdict]');
      answer.textContent = known ? `${answer.dataset.same} ${known.dataset.name}` : answer.dataset.other;
    });
  }
});

// Lights the sentence and its finding together; the page reads the same without it.
document.addEventListener('DOMContentLoaded', () => {
  const partners = (id) => document.querySelectorAll(`[data-finding="${CSS.escape(id)}"]`);
  document.querySelectorAll('[data-finding]').forEach((element) => {
    const light = (on) => () => partners(element.dataset.finding).forEach((one) => one.classList.toggle('lit', on));
    element.addEventListener('mouseenter', light(true));
    element.addEventListener('mouseleave', light(false));
  });
});

// Suggests while words are typed; without it the box is an ordinary form.
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('input[data-suggest]').forEach((box, number) => {
    const list = document.createElement('ul');
    list.id = `suggestions-${number}`;
    list.className = 'suggestions';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', box.dataset.suggestions);
    box.after(list);
    box.type = 'text'; // a search field may not be a combobox
    box.enterKeyHint = 'search';
    box.closest('form').classList.add('suggesting');
    Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': list.id,
      'aria-expanded': 'false' }).forEach(([name, value]) => box.setAttribute(name, value));
    let chosen = -1;
    let asked = 0;
    let timer;

    const show = (items) => {
      chosen = -1;
      list.replaceChildren(...items.map((item, i) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${i}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.lang = 'vi';
        option.textContent = item.text;
        option.addEventListener('mousedown', (event) => { event.preventDefault(); take(item.text); });
        return option;
      }));
      list.hidden = items.length === 0;
      box.setAttribute('aria-expanded', String(!list.hidden));
      box.removeAttribute('aria-activedescendant');
    };
    const take = (text) => { box.value = text; show([]); box.form.requestSubmit(); };
    const choose = (next) => {
      const options = [...list.children];
      options[chosen]?.setAttribute('aria-selected', 'false');
      chosen = (next + options.length) % options.length;
      options[chosen].setAttribute('aria-selected', 'true');
      options[chosen].scrollIntoView({ block: 'nearest' });
      box.setAttribute('aria-activedescendant', options[chosen].id);
    };
    const ask = async () => {
      const mine = ++asked;
      const words = box.value.trim();
      if (words.length < 2) {
        show([]);
        return;
      }
      try {
        const answer = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(words)}`);
        const body = answer.ok ? await answer.json() : { items: [] };
        if (mine === asked && document.activeElement === box) {
          show(body.items);
        }
      } catch {
        show([]);
      }
    };
    box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
    box.addEventListener('blur', () => { asked++; show([]); });
    box.addEventListener('keydown', (event) => {
      if (list.hidden || event.isComposing) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        choose(event.key === 'ArrowDown' ? chosen + 1 : Math.max(chosen, 0) - 1);
      } else if (event.key === 'Enter' && chosen >= 0) {
        event.preventDefault();
        take(list.children[chosen].textContent);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        show([]);
      }
    });
  });
});

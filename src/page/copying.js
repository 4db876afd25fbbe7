// Copying: a button beside each example of code, and the example with this site's own address in it.

const PLACE = 'https://your.site/which-one/';

/** Shows the buttons, and lets each copy its example. */
export function offerCopies() {
  const here = new URL('.', location.href).href;
  for (const example of document.querySelectorAll('.example')) {
    const code = example.querySelector('code');
    code.textContent = code.textContent.replaceAll(PLACE, here);
    const button = example.querySelector('button');
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', () => copy(code.textContent, example.querySelector('[role=status]')));
  }
}

async function copy(text, said) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = said.dataset.done;
  } catch {
    said.textContent = said.dataset.refused;
  }
}

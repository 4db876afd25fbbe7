// Saving: the button that hands the reader the pack shown as one file.
//
// What makes the file is fetched when it is first asked for (bundling.js).

/** Shows the button, and lets it save the pack of that name. */
export function offerSaving(name) {
  const place = document.querySelector('.save');
  const [button, said] = [place.querySelector('button'), place.querySelector('[role=status]')];
  place.hidden = false;
  button.addEventListener('click', async () => {
    try {
      const { single } = await import('./bundle.js');
      hand(await single(name), `${name}.html`);
      said.textContent = said.dataset.done;
    } catch {
      said.textContent = said.dataset.refused;
    }
  });
}

/** Gives somebody a file to keep. */
export function hand(text, name, type = 'text/html') {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

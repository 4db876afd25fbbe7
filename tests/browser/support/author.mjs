// What an author does on their page: pastes, opens, types. Each waits until the page has taken it in.

/** Opens the page, and waits until it can be used. */
export async function desk(open) {
  const page = await open('/author.html');
  await page.getByRole('textbox', { name: 'Your table' }).waitFor();
  return page;
}

/** The text box. */
export const box = (page) => page.getByRole('textbox', { name: 'Your table' });

/** Puts something on the clipboard, as text and, if wanted, as a page; and pastes it into the box. */
export async function paste(page, text, html) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    ([plain, markup]) => {
      const items = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
      if (markup) items['text/html'] = new Blob([markup], { type: 'text/html' });
      return navigator.clipboard.write([new ClipboardItem(items)]);
    },
    [text, html],
  );
  await box(page).focus();
  await page.keyboard.press('ControlOrMeta+V');
}

/** Opens a file with these bytes. */
export async function openFile(page, name, bytes) {
  await page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** Drops a file with this text on the page. */
export async function drop(page, name, text) {
  await page.evaluate(
    ([called, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], called));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, text],
  );
}

/** Waits until the line below the box says this. */
export const says = (page, text) => page.locator('.brought [role=status]').getByText(text).waitFor();

/** The title that the widget beside the text shows. */
export const shown = (page, title) => page.locator('which-one').getByRole('heading', { level: 2, name: title }).waitFor();

/** Chooses a part of the desk. */
export async function part(page, name) {
  await page.getByRole('tab', { name }).first().click();
  await page.getByRole('tab', { name, selected: true }).first().waitFor();
}

/** Waits until the judging is over. */
export const judged = (page) => page.locator('.scores tbody tr').first().waitFor().then(() => page.locator('.under-way').waitFor({ state: 'hidden' }));

/** Does what changes the pack, and waits until the widget shows the new one. */
export async function followed(page, act) {
  await page.evaluate(() => {
    const widget = document.querySelector('which-one');
    window.followed = new Promise((done) => widget.addEventListener('which-one-ready', () => done(), { once: true }));
  });
  await act();
  await page.evaluate(() => window.followed);
}

// The page opens and has a widget in it: when this fails, look here before looking anywhere else.

import assert from 'node:assert/strict';
import { journey } from './support/journey.mjs';

journey('a reader opens the page and finds the widget', async ({ open }) => {
  const page = await open('/');
  const widget = page.locator('which-one').first();
  await widget.waitFor();
  assert.ok(await page.evaluate(() => customElements.whenDefined('which-one').then(() => true)));
});

// The editor on the author's page, with a small table in it, and its parts by the names that authors see.

import { box, desk, part, says } from './author.mjs';

export const DRINKS = ',Tea,Coffee,Cocoa\nLeaves,yes,no,no\nVolume,250 ml,30 ml,200 ml\nFrom,a leaf,a bean,a bean\n';

/** Opens the page, types a table, and goes to the editor. */
export async function editor({ open }) {
  const page = await desk(open);
  await box(page).fill(DRINKS);
  await says(page, '3 things, 3 features');
  await part(page, 'Edit');
  return page;
}

export const cell = (page, name) => page.getByRole('button', { name, exact: false });
export const form = (page, name) => page.getByRole('region', { name });
export const pack = (page) => page.locator('#text').inputValue();
export const add = async (page, field, name) => {
  await page.getByRole('textbox', { name: field }).fill(name);
  await page.keyboard.press('Enter');
};

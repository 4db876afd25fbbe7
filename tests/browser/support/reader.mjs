// What a reader does in the widget: answers the question on the screen, replays an example of the
// film-music pack, changes the view. Every step waits until the widget shows what comes next.

import { readFileSync } from 'node:fs';

const PACK = JSON.parse(readFileSync(new URL('../../../packs/film-music.json', import.meta.url), 'utf8'));

/** The example whose name begins so. */
export function example(name) {
  const found = PACK.examples.find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`no example begins with ${name}`);
  return found;
}

/** The id of the feature whose question is on the screen, or null when there is a verdict. */
export async function asked(page, within = 'which-one') {
  const step = page.locator(`${within} .step`);
  await step.waitFor();
  const text = (await step.textContent()).trim();
  return PACK.features.find(({ question }) => question === text)?.id ?? null;
}

/** Gives the answer with that id to the question on the screen; '' is “Not sure”. */
export async function answer(page, choice, within = 'which-one') {
  const before = await asked(page, within);
  await page.locator(`${within} .choices input[value="${choice}"]`).click();
  await page.waitForFunction(
    ([selector, text]) => document.querySelector(selector).shadowRoot.querySelector('.step').textContent.trim() !== text,
    [within, PACK.features.find(({ id }) => id === before).question],
  );
}

/** Answers as an example would, question by question, until there is a verdict. */
export async function replay(page, { answers }, within = 'which-one') {
  const given = [];
  for (let id = await asked(page, within); id !== null; id = await asked(page, within)) {
    await answer(page, answers[id] ?? '', within);
    given.push(id);
  }
  return given;
}

/** Changes the view. */
export async function tab(page, name) {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tab', { name, selected: true }).waitFor();
}

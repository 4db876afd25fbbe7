// Measures typing on the author's page with a large table: from a key to the frame that shows its letter,
// over a sentence typed as people type, with pauses in which what was typed is read and shown. Figures to compare
// before and after a change; nothing is asserted.
//
//   node tests/browser/author-speed.mjs               200 things × 50 features
//   node tests/browser/author-speed.mjs 1000 50       other numbers
//   SLOWER=4 node tests/browser/author-speed.mjs      on a processor slowed down four times

import { box, desk, part } from './support/author.mjs';
import { browser, closeBrowser } from './support/browser.mjs';
import { address, startHost } from './support/host.mjs';

const [things, features] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 50)];
const slower = Number(process.env.SLOWER ?? 1);
const SENTENCE = 'on the whole, as far as anybody can tell from here';
const BETWEEN = 70;
const PAUSE = 400;

const WORDS = ['low', 'middling', 'high'];
const range = (count) => Array.from({ length: count }, (_, at) => at);
const word = (row, column) => WORDS[(row * 7 + column * 5 + row * column) % 3];

function table() {
  const rows = range(things).map((row) => [`Thing ${row}`, ...range(features).map((column) => word(row, column))]);
  return [['Thing', ...range(features).map((column) => `Feature ${column}`)], ...rows].map((row) => row.join('\t')).join('\n');
}

function pack() {
  const choices = WORDS.map((label) => ({ id: label, label }));
  const cell = (t, f) => ((t + f) % 4 ? word(t, f) : { is: word(t, f), note: `A note on ${f}.` });
  const lines = (all) => all.map((one) => JSON.stringify(one)).join(',\n');
  const row = (t) => `"t${t}": ${JSON.stringify(Object.fromEntries(range(features).map((f) => [`f${f}`, cell(t, f)])))}`;
  return `{"version": 1, "title": "Which of many?",
"things": [${lines(range(things).map((t) => ({ id: `t${t}`, name: `Thing ${t}` })))}],
"features": [${lines(range(features).map((f) => ({ id: `f${f}`, label: `Feature ${f}`, choices })))}],
"cells": {${range(things).map(row).join(',\n')}}}`;
}

const PLACES = {
  async 'the text'(page) {
    // After the first name in it.
    await box(page).evaluate((text) => {
      text.focus();
      const end = text.value.search(/Thing 0/) + 7;
      text.setSelectionRange(end, end);
    });
  },
  async 'a note in the editor'(page) {
    await part(page, 'Edit');
    await page.locator('#at-1-1').click();
    await page.getByLabel('Note').focus();
  },
  async 'the title in the editor'(page) {
    await part(page, 'Edit');
    await page.getByRole('textbox', { name: 'Title', exact: true }).focus();
  },
};

const host = await startHost();
try {
  for (const [what, text] of [['a table', table()], ['a pack', pack()]]) {
    console.log(`${things} things × ${features} features, ${what} of ${Math.round(text.length / 1000)} kB, the processor ${slower}× slower; from key to frame, in ms:`);
    for (const [name, reach] of Object.entries(PLACES)) await measure(name, text, reach);
  }
} finally {
  await host.stop();
  await closeBrowser();
}

async function measure(name, text, reach) {
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await desk((target) => page.goto(address(host, target)).then(() => page));
  await box(page).fill(text);
  await page.locator('.brought [role=status]').getByText(`${things} things`).waitFor();
  await page.locator('which-one .step').waitFor({ state: 'attached' });
  await reach(page);
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(listen);
  for (const [at, letter] of [...SENTENCE].entries()) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await new Promise((done) => setTimeout(done, at % 10 === 9 ? PAUSE : BETWEEN));
  }
  const { keys, longest } = await page.evaluate(() => window.typed);
  keys.sort((one, other) => one - other);
  const share = (part) => keys[Math.min(keys.length - 1, Math.floor(keys.length * part))].toFixed(0).padStart(5);
  console.log(`  ${name.padEnd(26)} median ${share(0.5)}   of ten the slowest ${share(0.9)}   slowest ${share(1)}   longest task ${longest.toFixed(0).padStart(5)}`);
  await context.close();
}

/** Runs in the page: notes for each key how long its frame took, and the longest task. */
function listen() {
  window.typed = { keys: [], longest: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.typed.longest = Math.max(window.typed.longest, duration);
  }).observe({ type: 'longtask' });
  addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => window.typed.keys.push(performance.now() - timeStamp);
      channel.port2.postMessage(0);
    });
  }, { capture: true });
}

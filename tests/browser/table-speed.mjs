// Measures how long a large table takes: from what a reader does to the frame that shows it, as the
// median of several runs. Figures to compare before and after a change; nothing is asserted.
//
//   node tests/browser/table-speed.mjs              200 rows × 20 things
//   node tests/browser/table-speed.mjs 500 40       other numbers
//   SLOWER=4 node tests/browser/table-speed.mjs     on a processor slowed down four times

import { browser, closeBrowser } from './support/browser.mjs';
import { address, startHost } from './support/host.mjs';

const [rows, things] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 20)];
const slower = Number(process.env.SLOWER ?? 1);
const RUNS = 9;

/** A pack in which most cells have a note, and rows differ in how well they separate. */
function pack() {
  const range = (count) => Array.from({ length: count }, (_, i) => i);
  const choices = ['red', 'green', 'blue', 'white'].map((id) => ({ id, label: `It is ${id}` }));
  return {
    version: 1,
    title: 'Which of many?',
    things: range(things).map((t) => ({ id: `t${t}`, name: `Thing ${t}` })),
    features: range(rows).map((f) => ({
      id: `f${f}`, label: `Feature ${f}`, group: `Group ${Math.floor(f / 10)}`, question: `What about ${f}?`, choices,
    })),
    cells: Object.fromEntries(range(things).map((t) => [`t${t}`, Object.fromEntries(range(rows).map((f) => {
      const { id } = choices[(t * (f % 7) + (f % 3)) % 4];
      return [`f${f}`, (t + f) % 3 === 0 ? id : { is: { [id]: 'usually' }, note: `A note on ${f}.`, sources: ['s'] }];
    }))])),
    sources: [{ id: 's', title: 'A source', url: 'https://example.com/' }],
  };
}

/** What is measured: an act in the widget's root. */
const ACTS = {
  'first render': { act: (root) => root.querySelector('[id$=tab-compare]').click(), fresh: true },
  'first letter typed': { act: (root) => type(root, '7') },
  'second letter typed': { act: (root) => type(root, '77') },
  'letters taken away': { act: (root) => type(root, '') },
  'a column less': { act: (root) => root.querySelector('.things input:checked').click() },
  'a column more': { act: (root) => root.querySelector('.things input').click() },
  'in another order': { act: (root) => root.querySelectorAll('.only [type=checkbox]')[1].click() },
  'back to the first order': { act: (root) => root.querySelectorAll('.only [type=checkbox]')[1].click() },
  'a cell opened': { act: (root) => root.querySelector('.opener').click() },
  'a question opened': { act: (root) => root.querySelector('.row-answer button').click() },
};

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

const host = await startHost();
const taken = Object.fromEntries(Object.keys(ACTS).map((name) => [name, []]));
try {
  for (let run = 0; run < RUNS; run += 1) {
    const context = await (await browser()).newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const inline = `<script type="application/json">${JSON.stringify(pack())}</script>`;
    await page.goto(address(host, `<which-one loading="eager">${inline}</which-one>`));
    await page.locator('which-one .step').waitFor();
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    for (const [name, { act }] of Object.entries(ACTS)) taken[name].push(await page.evaluate(painted, String(act)));
    await context.close();
  }
} finally {
  await host.stop();
  await closeBrowser();
}
console.log(`${rows} rows × ${things} things, the processor ${slower}× slower, medians of ${RUNS} runs in ms:`);
for (const [name, all] of Object.entries(taken)) {
  const [script, frame] = [all.map((one) => one.script), all.map((one) => one.frame)].map(median);
  console.log(`  ${name.padEnd(26)} script ${script.toFixed(1).padStart(7)}   to the frame ${frame.toFixed(1).padStart(7)}`);
}

/** Runs in the page: how long an act takes until scripts have run, and until its frame is there. */
async function painted(act) {
  const type = (root, text) => {
    const field = root.querySelector('[type=search]');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const root = document.querySelector('which-one').shadowRoot;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  const start = performance.now();
  new Function('type', `return ${act}`)(type)(root);
  // Yew renders in a microtask.
  await new Promise((done) => queueMicrotask(() => queueMicrotask(() => queueMicrotask(done))));
  await Promise.resolve();
  const script = performance.now() - start;
  const frame = await new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now() - start);
      channel.port2.postMessage(0);
    });
  });
  return { script, frame };
}

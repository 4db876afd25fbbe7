// A robot uses the widgets of a page as nobody would, and leaves nothing behind: no memory, no listeners,
// no nodes, no word in the console.
//
//   node tests/browser/run.mjs soak                600 steps
//   STEPS=20000 node tests/browser/run.mjs soak    as many as `make soak`
//   SEED=7 …                                       another robot, or the one that found something

import assert from 'node:assert/strict';
import { journey } from './support/journey.mjs';
import { pageOfMany, robot } from './support/robot.mjs';

const STEPS = Number(process.env.STEPS ?? 600);
const SEED = Number(process.env.SEED ?? 1);
/** A step takes some hundredths of a second; on a busy machine a tenth. */
const PATIENCE = 120_000 + STEPS * 200;

/** What a browser may keep for itself; memory of a wasm never shrinks, and depends on what came at once. */
const SLACK = { nodes: 200, listeners: 12, heap: 600_000, wasm: 1_500_000 };

/** What the page holds once everything is taken down and the garbage is collected. */
async function held(client) {
  const settle = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))';
  for (let i = 0; i < 3; i += 1) {
    await client.send('Runtime.evaluate', { expression: settle, awaitPromise: true });
    await client.send('HeapProfiler.collectGarbage');
  }
  const { nodes, jsEventListeners: listeners, documents } = await client.send('Memory.getDOMCounters');
  const { metrics } = await client.send('Performance.getMetrics');
  const { result } = await client.send('Runtime.evaluate', {
    expression: 'Math.max(0, ...memories.map((memory) => memory.buffer.byteLength))', returnByValue: true,
  });
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
  return { nodes, listeners, documents, heap, wasm: result.value };
}

journey(`a robot of ${STEPS} steps leaves nothing behind (SEED=${SEED})`, { timeout: PATIENCE }, async ({ page, context, open }) => {
  await open(pageOfMany());
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('HeapProfiler.enable');
  const measured = [];
  // The first round meets everything for the first time; the second and third must come to the same.
  for (let round = 0; round < 3; round += 1) {
    const seed = SEED * 1_000 + round;
    const begun = await robot(page, { seed, steps: Math.ceil(STEPS / 3) });
    measured.push({ begun, ...(await held(client)) });
  }
  const said = measured.map((one) => JSON.stringify(one)).join('\n');
  console.log(said);
  const [, before, after] = measured;
  assert.equal(after.documents, before.documents, said);
  for (const [what, slack] of Object.entries(SLACK)) {
    assert.ok(after[what] <= before[what] + slack, `${what}:\n${said}`);
  }
  assert.ok(after.wasm > 0, said);
});

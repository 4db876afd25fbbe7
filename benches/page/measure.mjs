// What is measured, one figure at a time, each in a fresh context of the browser.

import { readFileSync } from 'node:fs';

const INSIDE = readFileSync(new URL('inside.js', import.meta.url), 'utf8');
const SLOWER = 4;
/** What the field calls slow 4G: 1.6 Mbit/s, 150 ms there and back. */
const SLOW_4G = { offline: false, downloadThroughput: 200_000, uploadThroughput: 93_750, latency: 150 };
const REPLIES = 6;

/** Opens a context and a page of it, slowed; closes it when `use` is done. */
async function inContext(browser, use) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(INSIDE);
    const tools = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return await use(page, tools);
  } finally {
    await context.close();
  }
}

/** Bytes that came over the wire, apart from the page itself, and until when. */
async function counted(tools) {
  await tools.send('Network.enable');
  const sizes = [];
  const documents = new Set();
  tools.on('Network.responseReceived', ({ requestId, type }) => type === 'Document' && documents.add(requestId));
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!documents.has(requestId)) sizes.push(encodedDataLength);
  });
  return () => sizes.reduce((sum, size) => sum + size, 0);
}

/** The start of a subject that asks: bytes, first frame on three ways, long tasks, replies. */
export async function asking(browser, { url, choice }) {
  const start = await inContext(browser, async (page, tools) => {
    const bytes = await counted(tools);
    await page.goto(url);
    const cold = await page.evaluate((selector) => bench.first(selector), choice);
    const before = bytes();
    await page.waitForLoadState('networkidle');
    const longTasks = await page.evaluate(() => bench.longTasks);
    const all = bytes();
    await page.reload();
    const cached = await page.evaluate((selector) => bench.first(selector), choice);
    const replies = [];
    for (let i = 0; i < REPLIES; i += 1) {
      const reply = await page.evaluate((selector) => bench.find(selector) && bench.settled(() => bench.press(selector)), choice);
      if (reply === null) break;
      replies.push(reply);
    }
    return { cold, bytesBefore: before, bytes: all, longTasks, cached, reply: median(replies) };
  });
  const slow = await inContext(browser, async (page, tools) => {
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', SLOW_4G);
    await page.goto(url);
    return page.evaluate((selector) => bench.first(selector), choice);
  });
  return { ...start, slow };
}

/** A large pack: until its first question is drawn, the longest task meanwhile, and replies. */
export async function scale(browser, { url, choice }) {
  return inContext(browser, async (page) => {
    await page.goto(url);
    const open = await page.evaluate((selector) => bench.first(selector), choice);
    await page.waitForLoadState('networkidle');
    const longest = await page.evaluate(() => bench.longest);
    const replies = [];
    for (let i = 0; i < REPLIES; i += 1) {
      const reply = await page.evaluate((selector) => bench.find(selector) && bench.settled(() => bench.press(selector)), choice);
      if (reply !== null) replies.push(reply);
    }
    return { open, longest, reply: median(replies) };
  });
}

/** Megabytes that a page with so many of the subject uses, code and all. */
export async function memory(browser, { url, choice }, many) {
  return inContext(browser, async (page) => {
    await page.goto(url);
    await page.evaluate(([count]) => {
      for (let i = 1; i < count; i += 1) window.put();
    }, [many]);
    await page.evaluate((selector) => bench.first(selector), choice);
    await page.waitForLoadState('networkidle');
    return (await page.evaluate(() => bench.memory())) / 1e6;
  });
}

/** A table: rendered, filtered, and with one column more or less. */
export async function table(browser, { url }) {
  return inContext(browser, async (page) => {
    await page.goto(url);
    await page.waitForFunction(() => window.render);
    await page.waitForLoadState('networkidle');
    const render = await page.evaluate(() => bench.settled(() => window.render(window.content)));
    const filter = await page.evaluate(() => bench.settled(() => window.filter('on stage')));
    await page.evaluate(() => bench.settled(() => window.filter('')));
    const choose = await page.evaluate(() => bench.settled(() => window.choose()));
    return { render, filter, choose };
  });
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

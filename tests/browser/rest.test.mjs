// The rest of the wasm: the first question does not wait for it, nothing is lost before it is there, and
// where it cannot be had, the reader is told and can try again.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.mjs';
import { journey } from './support/journey.mjs';
import { inline, RISKY, TEA } from './support/packs.mjs';

const REST = '/which-one-rest-*.wasm';

/** An answer that is missing until it is there. */
function missing() {
  let there = false;
  return {
    get status() {
      return there ? 200 : 404;
    },
    get body() {
      return there ? undefined : 'Not here.';
    },
    come: () => {
      there = true;
    },
  };
}

/** A promise, and what keeps it. */
function held() {
  let release;
  const until = new Promise((resolve) => {
    release = resolve;
  });
  return { until, release };
}

/** Opens a page to which the rest does not come before it is released. */
async function withoutRest(host, open, page) {
  const rest = held();
  host.answer(REST, { until: rest.until });
  await open(page);
  return rest;
}

journey('the first question does not wait for the rest, other views say that they do', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).waitFor();
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByText('One moment …').waitFor();
  await expectAccessible(page);
  rest.release();
  await page.getByRole('table').waitFor();
  assert.ok(await page.getByText('One moment …').isHidden());
  assert.ok(await page.getByRole('tab', { name: 'Compare' }).evaluate((tab) => tab.getRootNode().activeElement === tab));
});

for (const pack of ['coffee', 'film-music', 'film-scene', 'licences']) {
  journey(`the first question of ${pack} takes whatever a reader does, and does it when the rest is there`, async ({ page, open, host }) => {
    const rest = held();
    host.answer(REST, { until: rest.until });
    await open(`<which-one loading="eager" src="/packs/${pack}.json"></which-one>`);
    await page.getByRole('radio').first().click();
    await page.getByText('One moment …').waitFor();
    await page.getByRole('tab', { name: 'Explain' }).click();
    await page.keyboard.press('ArrowLeft'); // and from there to Compare
    rest.release();
    await page.getByRole('table').waitFor();
    await page.getByRole('tab', { name: 'Which one is it?' }).click();
    await page.locator('.trail li').waitFor();
  });
}

journey('what was done in a question that has been answered is not done to the next one', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, '<which-one loading="eager" src="/packs/film-music.json"></which-one>');
  await page.getByRole('radio').first().click();
  await page.getByText('One moment …').waitFor();
  await page.getByRole('button', { name: 'More than one could be right' }).click();
  rest.release();
  await page.locator('.trail li').waitFor();
  await page.getByText('One moment …').waitFor({ state: 'hidden' });
  assert.equal(await page.getByRole('checkbox').count(), 0);
});

journey('what the first half does not have, the words about a bad pack, waits for the rest', async ({ page, open, host }) => {
  const rest = held();
  host.answer(REST, { until: rest.until });
  const path = host.page(inline({ ...TEA, title: '' }));
  const asked = page.waitForRequest((request) => request.url().includes('-rest-'));
  await open(path);
  await asked;
  assert.ok(await page.locator('.inside').isVisible());
  rest.release();
  assert.equal(await page.locator('.failure code').innerText(), 'pack');
  await page.getByText('title').first().waitFor();
});

journey('a pack that asks nothing waits for the rest, too', async ({ page, open, host }) => {
  const rest = held();
  host.answer(REST, { until: rest.until });
  const path = host.page(inline(JSON.parse(readFileSync(new URL('../packs/sound/smallest.json', import.meta.url), 'utf8'))));
  const asked = page.waitForRequest((request) => request.url().includes('-rest-'));
  await open(path);
  await asked;
  assert.ok(await page.locator('.inside').isVisible());
  rest.release();
  await page.locator('.verdict').waitFor();
});

journey('a verdict that has to wait gets the focus when it comes', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(TEA));
  await page.getByRole('radio', { name: 'Yes' }).click();
  await page.getByText('One moment …').waitFor();
  rest.release();
  const verdict = page.getByRole('heading', { name: 'Tea', exact: false, level: 3 });
  await verdict.waitFor();
  assert.ok(await verdict.evaluate((heading) => heading.getRootNode().activeElement === heading));
});

journey('a view that a page asks for later waits, too', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, '<which-one loading="eager" src="/packs/film-music.json"></which-one>');
  await page.locator('.step').waitFor();
  await page.evaluate(() => document.querySelector('which-one').setAttribute('view', 'explain'));
  await page.getByText('One moment …').waitFor();
  rest.release();
  await page.getByText('You may have read that').first().waitFor();
});

for (const [what, attributes] of [['in Compare', 'view="compare"'], ['with answers', 'id="tea"']]) {
  journey(`a widget that begins ${what} comes in one piece`, async ({ page, open, host }) => {
    const rest = held();
    host.answer(REST, { until: rest.until });
    const path = host.page(inline(TEA, attributes));
    const asked = page.waitForRequest((request) => request.url().includes('-rest-'));
    await open(what === 'with answers' ? `${path}#tea:leaves=yes` : path);
    await asked;
    assert.ok(await page.locator('.inside').isVisible());
    rest.release();
    await page.locator('.table, .verdict').first().waitFor();
  });
}

journey('where the rest is missing, the question stays, the first reply says why, and trying again does it', { expects: [/404/, /integrity/] }, async ({ page, open, host }) => {
  const rest = missing();
  host.answer(REST, rest);
  await open(inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).click();
  assert.equal(await page.locator('.failure code').innerText(), 'http');
  assert.ok(await page.locator('.inside').isVisible());
  // As often as it takes.
  await page.locator('.failure').evaluate((failure) => failure.setAttribute('data-first', ''));
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.failure:not([data-first])').waitFor();
  assert.equal(await page.locator('.failure code').innerText(), 'http');
  rest.come();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: left']);
  assert.ok(await page.locator('.step').evaluate((step) => step.getRootNode().activeElement === step));
  await page.getByRole('tab', { name: 'Explain' }).click();
  await page.getByRole('heading', { name: 'Safe' }).first().waitFor();
});

journey('what is unfolded before the rest is there is filled when it comes', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByText('All questions').click();
  await page.getByText('One moment …').waitFor();
  rest.release();
  await page.locator('[data-fold=questions]').getByRole('button').first().waitFor();
  assert.ok(await page.getByText('One moment …').isHidden());
  await page.getByText('All questions').click();
  await page.locator('[data-fold=questions] li').first().waitFor({ state: 'detached' });
});

journey('of two replies to the same question the later one counts', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).click();
  await page.getByRole('radio', { name: 'right' }).click();
  rest.release();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: right']);
  assert.ok(await page.locator('.awaited *').isHidden());
});

journey('what the keyboard does to the first question is done when the rest is there, in its order', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByText('One moment …').waitFor();
  rest.release();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: left']);
  assert.ok(await page.locator('.step').evaluate((step) => step.getRootNode().activeElement === step));
});

journey('a number that is typed before the rest is there is still there after it', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(JSON.parse(readFileSync(new URL('../packs/sound/numbers.json', import.meta.url), 'utf8'))));
  const field = page.getByRole('textbox');
  await field.pressSequentially('12');
  const about = page.getByRole('checkbox', { name: 'about that much' });
  for (let times = 0; times < 3; times += 1) await about.click();
  await field.press('End');
  await page.getByText('One moment …').waitFor();
  rest.release();
  await page.getByRole('button', { name: 'Next' }).waitFor();
  assert.equal(await field.inputValue(), '12');
  assert.ok(await about.isChecked());
  assert.ok(await field.evaluate((input) => input.getRootNode().activeElement === input));
  await page.keyboard.press('Enter');
  await page.locator('.trail li').waitFor();
});

journey('what a page’s script does before the rest is there comes in its order, too', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).click();
  await page.evaluate(() => {
    const element = document.querySelector('which-one');
    element.undo();
    element.answers = { first: ['right'] };
  });
  rest.release();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: right']);
});

journey('what a widget that is taken down has not done yet, the element’s next one does', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).click();
  await page.evaluate(() => {
    const element = document.querySelector('which-one');
    const { parentNode } = element;
    element.answers = { first: ['right'] };
    element.addEventListener('which-one-answer', () => {
      element.remove();
      setTimeout(() => parentNode.append(element));
    }, { once: true });
  });
  rest.release();
  await page.locator('.trail-text', { hasText: 'First: right' }).waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: right']);
});

journey('what is done while that which waited is being done comes after it', async ({ page, open, host }) => {
  const rest = held();
  host.answer(REST, { until: rest.until });
  await open(`<script>
    const later = window.setTimeout;
    const turns = [];
    window.heard = [];
    addEventListener('keydown', ({ key }) => heard.push(key));
    window.pause = () => { window.setTimeout = (turn) => turns.push(turn); };
    window.goOn = () => { window.setTimeout = later; turns.forEach((turn) => turn()); };
    window.isPaused = () => turns.length > 0;
  </script>${inline(RISKY)}`);
  await page.getByRole('radio', { name: 'left' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: 'right', checked: true }).waitFor();
  await page.evaluate(() => window.pause());
  rest.release();
  await page.waitForFunction(() => window.isPaused());
  await page.keyboard.press('Enter'); // gives what the arrow marked
  await page.evaluate(() => window.goOn());
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: right']);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
});

journey('the page hears each key and click once, and at once', async ({ page, open, host }) => {
  const rest = held();
  host.answer(REST, { until: rest.until });
  await open(`<script>
    window.heard = []; for (const type of ['click', 'keydown']) addEventListener(type, (event) => heard.push(event.key ?? type));
  </script>${inline(RISKY)}`);
  await page.getByRole('tab', { name: 'Which one is it?' }).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowRight'); // the tabs use it
  await page.getByRole('tab', { name: 'Compare' }).click();
  assert.deepEqual(await page.evaluate(() => window.heard), ['x', 'click']);
  rest.release();
  await page.getByRole('table').waitFor();
  assert.deepEqual(await page.evaluate(() => window.heard), ['x', 'click']);
});

journey('replies that wait outlast another widget’s coming to something that is missing', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.getByRole('radio', { name: 'left' }).click();
  // What is wrong with a pack takes words, which the first half does not have.
  await page.evaluate((pack) => {
    const other = document.createElement('which-one');
    other.setAttribute('loading', 'eager');
    other.pack = pack;
    document.querySelector('main').append(other);
  }, { ...TEA, title: '' });
  await page.waitForFunction(() => document.querySelector('which-one').shadowRoot.querySelector('div').inert);
  rest.release();
  await page.locator('.trail li').waitFor();
  assert.deepEqual(await page.locator('.trail-text').allInnerTexts(), ['First: left']);
  assert.equal(await page.locator('.failure code').innerText(), 'pack');
});

journey('what is printed before the rest is there is what is on the screen', async ({ page, open, host }) => {
  const rest = await withoutRest(host, open, inline(RISKY));
  await page.locator('.step').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.step').isVisible());
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  rest.release();
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('table').waitFor();
});

journey('where the rest could not be fetched at first, it is fetched when it is needed', { expects: [/404/, /integrity/] }, async ({ page, open, host }) => {
  const rest = missing();
  host.answer(REST, rest);
  const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
  await open(inline(RISKY));
  await page.locator('.step').waitFor();
  await refused;
  rest.come();
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('table').waitFor();
});

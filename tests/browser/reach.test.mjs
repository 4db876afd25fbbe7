// Nothing is lost: every view of every pack by axe, by the keyboard alone, at 400 % zoom and with the
// spacing of WCAG 1.4.12; and every target is large enough to be hit (2.5.8).

import assert from 'node:assert/strict';
import { packs, views } from './scenes.mjs';
import { expectAccessible } from './support/accessible.mjs';
import { journey } from './support/journey.mjs';

/** 1280 × 1024 px at 400 %. */
const ZOOMED = { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' };
const SPACED = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' };

for (const pack of packs) {
  journey(`axe finds nothing in any view of ${pack}`, async ({ page, open }) => {
    await open(`/?pack=${pack}`);
    for (const { steps } of views) {
      await steps(page, pack);
      await expectAccessible(page, { within: 'which-one' });
    }
  });

  journey(`at 400 % zoom every view of ${pack} fits`, ZOOMED, async ({ page, open }) => {
    await open(`/?pack=${pack}`);
    for (const { name, steps } of views) {
      await steps(page, pack);
      assert.deepEqual(await lost(page), [], name);
    }
  });

  journey(`with more space in its text every view of ${pack} fits, and its targets can be hit`, SPACED, async ({ page, open }) => {
    await open(`/?pack=${pack}`);
    for (const { name, steps } of views) {
      await steps(page, pack);
      assert.deepEqual(await small(page), [], `${name}: targets`);
      await space(page, true);
      assert.deepEqual(await lost(page), [], name);
      await space(page, false);
    }
  });
}

for (const [what, viewport] of [['on a wide page', { width: 1280, height: 800 }], ['on a phone', { width: 320, height: 480 }]]) {
  journey(`the keyboard alone leads to everything ${what}, and what it leads to is seen`, { viewport, reducedMotion: 'reduce' }, async ({ page, open }) => {
    await open('/?pack=film-scene');
    for (const { name, steps } of views) {
      await steps(page, 'film-scene');
      const { reachable, reached, unseen } = await walked(page);
      assert.deepEqual(unseen, [], `${name}: not seen when it has the focus`);
      assert.deepEqual(reachable.filter((control) => !reached.includes(control)), [], `${name}: never reached`);
    }
  });
}

/** Sets the spacing in the widget as a reader's own style sheet would, or takes it away. */
async function space(page, isOn) {
  await page.locator('which-one').evaluate(({ shadowRoot }, isOn) => {
    const others = shadowRoot.adoptedStyleSheets.filter((sheet) => !sheet.isSpacing);
    const sheet = new CSSStyleSheet();
    sheet.isSpacing = true;
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    shadowRoot.adoptedStyleSheets = isOn ? [...others, sheet] : others;
  }, isOn);
}

/** What runs out of the page, is cut off by its own box, or lies on another text. */
function lost(page) {
  return page.locator('which-one').evaluate(({ shadowRoot }) => {
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    const named = (element) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;
    const texts = [];
    for (const element of shadowRoot.querySelectorAll('.widget *')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, .table-region')) continue;
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
      if (position === 'absolute' && clipPath !== 'none') continue; // for screen readers only
      const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
      if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${named(element)}`);
      if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`cut off: ${named(element)}`);
      const box = element.getBoundingClientRect();
      if (box.width > 1 && (box.right > innerWidth + 1 || box.left < -1)) found.push(`out of the page: ${named(element)}`);
      const isText = [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim() !== '');
      if (isText && box.width > 1 && getComputedStyle(element).display !== 'inline') texts.push({ element, box });
    }
    for (const [i, one] of texts.entries()) {
      for (const other of texts.slice(i + 1)) {
        if (one.element.contains(other.element)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > 2) found.push(`overlapping: ${named(one.element)} and ${named(other.element)}`);
      }
    }
    return found;
  });
}

/** Targets below 24 × 24 px that have another target within 24 px; links in a sentence may be small. */
function small(page) {
  return page.locator('which-one').evaluate(({ shadowRoot }) => {
    const targets = [...shadowRoot.querySelectorAll('a, button, summary, input, select')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('sup, p, svg'))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const middle = ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2];
    const tooSmall = targets.filter(({ box }) => box.width < 24 || box.height < 24);
    return tooSmall.filter((one) => targets.some((other) => {
      const [x, y] = middle(one.box);
      if (other === one || (other.box.left === one.box.left && other.box.top === one.box.top)) return false;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < 12;
    })).map(({ element, box }) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}” ${Math.round(box.width)} × ${Math.round(box.height)}`);
  });
}

/**
 * Walks from the selected tab with Tab until the focus leaves the widget. Gives the controls that there
 * are, those that were reached, and those that were not seen when they had the focus: hidden below
 * something that sticks, out of the window, or without a ring.
 */
async function walked(page) {
  const widget = page.locator('which-one');
  const reachable = await widget.evaluate(({ shadowRoot }) => {
    const isStop = (element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true });
    const controls = [...shadowRoot.querySelectorAll('a[href], button, input, summary, [tabindex]')].filter(isStop);
    controls.forEach((control, i) => { control.number = i; });
    // Of radios of one name, one has the focus; arrows lead to the others.
    return controls.filter((control) => control.type !== 'radio').map(({ number, localName, className, textContent }) => `${number} ${localName}.${className} “${textContent.trim().slice(0, 30)}”`);
  });
  await page.keyboard.press('Tab'); // so that the browser takes the reader for one who uses keys
  await page.getByRole('tab', { selected: true }).focus();
  const [reached, unseen] = [[], []];
  for (let steps = 0; steps < 600; steps += 1) {
    const at = await widget.evaluate(({ shadowRoot }) => {
      const focus = shadowRoot.activeElement;
      if (!focus) return null;
      const named = `${focus.number} ${focus.localName}.${focus.className} “${focus.textContent.trim().slice(0, 30)}”`;
      const shown = focus.type === 'radio' || focus.type === 'checkbox' ? focus.closest('label') ?? focus : focus;
      const isPart = (hit) => hit && (shown.contains(hit) || hit.contains(shown) || focus.contains(hit));
      // One corner or the middle is enough: 2.4.11 asks that it be not entirely hidden.
      const seen = [...shown.getClientRects()].some(({ left, right, top, bottom }) => [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2], [(left + right) / 2, (top + bottom) / 2]]
        .some(([x, y]) => isPart(shadowRoot.elementFromPoint(x, y))));
      const rings = [focus, shown, focus.nextElementSibling].filter(Boolean).some((element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
      }) || [...focus.children].some((child) => getComputedStyle(child).outlineStyle !== 'none');
      return { named, seen, rings };
    });
    if (at === null) break;
    reached.push(at.named);
    if (!at.seen || !at.rings) unseen.push(`${at.named}${at.rings ? '' : ' (no ring)'}`);
    await page.keyboard.press('Tab');
  }
  return { reachable, reached, unseen };
}

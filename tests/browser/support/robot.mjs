// A robot: random use of a page's widgets, the same for the same seed. It acts inside the page, so that
// twenty thousand steps take minutes; after each it waits until the page has painted.

import { readFileSync } from 'node:fs';
import { TEA } from './packs.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
const PACKS = [TEA, read('packs/coffee.json'), read('tests/packs/sound/numbers.json'), read('tests/packs/sound/every-key.json')];
const BROKEN = [{}, [], { version: 1, title: 'One', things: [{ id: 'a' }] }, { ...TEA, cells: null }, 'no pack', 7, [[[[]]]]];

/** A page with places for widgets, which notes every memory that a wasm gets. */
export function pageOfMany() {
  return `<script>
    window.memories = [];
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate.apply(WebAssembly, given);
      for (const value of Object.values((made.instance ?? made).exports)) {
        if (value instanceof WebAssembly.Memory && !memories.includes(value)) memories.push(value);
      }
      return made;
    };
  </script>
  <div id="left"></div><div id="right"></div>`;
}

/**
 * Takes so many steps, takes everything down, and fails where an element failed without a reason. Gives
 * how many times a widget was to begin, at most.
 */
export async function robot(page, { seed, steps }) {
  const chunk = 100; // evaluated piece by piece, so that a hang shows where
  await page.evaluate(begin, { seed, packs: PACKS, broken: BROKEN });
  for (let done = 0; done < steps; done += chunk) {
    const faults = await page.evaluate((count) => globalThis.robot.act(count), Math.min(chunk, steps - done));
    if (faults.length > 0) throw new Error(`seed ${seed}, until step ${done + chunk}:\n${faults.join('\n')}`);
  }
  return page.evaluate(() => globalThis.robot.end());
}

/** Runs in the page. */
function begin({ seed, packs, broken }) {
  let state = seed >>> 0;
  // Mulberry32: small, and the same everywhere.
  const below = (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const oneOf = (all) => all[below(all.length)];
  const places = [document.querySelector('#left'), document.querySelector('#right')];
  const elements = () => [...document.querySelectorAll('which-one')];
  const faults = [];
  let begun = 0;
  const log = [];
  const noteFault = ({ detail }) => {
    if (detail.code !== 'pack') faults.push(`${detail.code}: ${detail.message}\n  after ${log.slice(-12).join(', ')}`);
  };
  addEventListener('which-one-error', noteFault);

  const inside = (element, selector) => [...(element?.shadowRoot?.querySelectorAll(selector) ?? [])];
  const visible = (one) => one.getClientRects().length > 0;
  const acts = {
    click(element) {
      const all = inside(element, 'button, input, summary, [role=tab], a[href^="#"]').filter(visible);
      // What asks for the clipboard, or saves a file, needs a reader.
      const safe = all.filter((one) => !/copy|download|save/i.test(one.textContent));
      if (safe.length > 0) oneOf(safe).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    },
    answer(element) {
      const all = inside(element, '.choices input, .choices button').filter(visible);
      if (all.length > 0) oneOf(all).click();
    },
    type(element) {
      const field = oneOf(inside(element, 'input[type=text], input[type=search], input[inputmode], input[type=number]').filter(visible));
      if (!field) return;
      field.value = oneOf(['', '1', '12,5', 'milk', '1e99', '\u202e', 'x'.repeat(500)]);
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
    key(element) {
      const all = inside(element, 'button, input, [tabindex]').filter(visible);
      const key = oneOf(['Enter', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' ', 'Tab', 'a', '1']);
      if (all.length === 0) return;
      const on = oneOf(all);
      on.focus();
      for (const type of ['keydown', 'keyup']) on.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    },
    attribute(element) {
      const name = oneOf(['view', 'views', 'things', 'theme', 'lang', 'dir', 'loading', 'base', 'id']);
      const value = oneOf(['', 'compare', 'explain', 'identify', 'compare identify', 'tea', 'latte, espresso', 'dark', 'light', 'auto', 'rtl', 'eager', 'nonsense']);
      if (below(4) === 0) element?.removeAttribute(name);
      else if (name !== 'base') element?.setAttribute(name, value);
    },
    src(element) {
      element?.setAttribute('src', `/packs/${oneOf(['coffee', 'licences', 'film-scene'])}.json`);
    },
    pack(element) {
      if (element) element.pack = below(5) === 0 ? oneOf(broken) : oneOf(packs);
    },
    answers(element) {
      if (!element) return;
      const some = Object.entries(element.answers).filter(() => below(2) === 0);
      element.answers = oneOf([Object.fromEntries(some), null]);
    },
    method(element) {
      element?.[oneOf(['reset', 'undo'])]?.();
    },
    read(element) {
      JSON.stringify([element?.pack, element?.answers, element?.verdict]);
    },
    add() {
      if (elements().length >= 5) return;
      const one = document.createElement('which-one');
      one.setAttribute('loading', oneOf(['eager', 'eager', 'lazy']));
      one.pack = oneOf(packs);
      oneOf(places).append(one);
    },
    move(element) {
      if (element) oneOf(places).prepend(element);
    },
    remove(element) {
      if (below(3) === 0) element?.remove();
    },
    away(element) {
      const place = element?.parentNode;
      element?.remove();
      queueMicrotask(() => place?.append(element));
    },
    print() {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    },
  };
  const often = Object.entries({ click: 9, answer: 8, key: 5, type: 3, attribute: 4, method: 2, pack: 2, add: 3 });
  const kinds = [...Object.keys(acts), ...often.flatMap(([kind, times]) => Array(times).fill(kind))];
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  globalThis.robot = {
    async act(count) {
      for (let i = 0; i < count; i += 1) {
        const kind = oneOf(kinds);
        log.push(kind);
        if (log.length > 40) log.shift();
        if (['add', 'pack', 'src', 'away', 'attribute'].includes(kind)) begun += 1;
        acts[kind](oneOf(elements()));
        // Some steps come so fast that the one before has not been painted.
        if (below(3) > 0) await painted();
      }
      return faults.splice(0);
    },
    async end() {
      for (const element of elements()) element.remove();
      removeEventListener('which-one-error', noteFault);
      // The page's runtime remembers the last widget, and the browser the last focus: let it be a small one.
      const last = document.createElement('which-one');
      last.setAttribute('loading', 'eager');
      last.pack = packs[0];
      await new Promise((done) => {
        last.addEventListener('which-one-ready', done);
        places[0].append(last);
      });
      await painted();
      last.remove();
      delete globalThis.robot;
      sessionStorage.clear();
      for (let i = 0; i < 5; i += 1) await painted();
      return begun + 1;
    },
  };
}

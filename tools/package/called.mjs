// Which functions of the wasm a first frame calls: found out by making many, on a stage (stage.mjs).
//
// Owns what is tried: packs that use all of the format, and some that are large, each read and shown from its
// beginning, quickly and in turns, on instances that had nothing to do before and on others. No reader does
// anything here: until the rest has come, the element keeps that from the program (src/embed/held.js).
// Runs as a process of its own, because the program takes the whole of it for a page:
//
//   node tools/package/called.mjs glue.js program.wasm pack.json…     → JSON: the functions, by their numbers,
//                                                                       and the frames, as HTML
import { readFileSync } from 'node:fs';
import { raise } from './stage.mjs';

/** What the marked wasm imports, to tell of each call. */
export const WATCH = 'watch';

const TURNS = 20; // of the event loop, more than a frame takes
const COPIES = 40; // of each thing, in a pack that is made large

async function tried(glue, wasm, packs) {
  const [seen, frames] = [new Set(), []];
  const document = raise();
  const { makeGlue } = await import(`data:text/javascript,${encodeURIComponent(glue)}`);
  const module = new WebAssembly.Module(wasm);
  for (const some of [packs, packs.toReversed(), packs.map(enlarged)]) {
    const program = makeGlue();
    await program(module, { [WATCH]: { 0: (i) => seen.add(i) } });
    program.boot((message) => {
      throw new Error(message);
    });
    for (const [number, pack] of some.flatMap((each) => [each, each]).entries()) {
      const frame = await shown({ program, document, number, pack, isSlow: number % 2 === 1 });
      frames.push(frame);
    }
  }
  return { called: [...seen].sort((a, b) => a - b), frames };
}

/** The first frame of a pack; where time flies, it is made in as many turns as can be. */
async function shown({ program, document, number, pack, isSlow }) {
  const clock = Date.now;
  let late = 0;
  if (isSlow) Date.now = () => clock() + (late += 1000);
  const box = document.createElement('div');
  document.insertBefore(box, null);
  const settings = { view: '', views: '', things: '', whole: false, complete: false, answers: '', linked: false };
  program.read(pack);
  while (program.step() < 100);
  const problems = program.mount(number, box, settings, () => {});
  if (problems.length > 0) throw new Error(`a pack to try has problems: ${problems.slice(0, 5).join('; ')}`);
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  if (box.childNodes.length === 0) throw new Error('nothing was rendered on the stage');
  Date.now = clock;
  return written(box);
}

/** What is on the stage, as HTML for nobody's eyes. */
function written(node) {
  if (!node.localName) return node.nodeValue;
  const attributes = [...node.attributes, ['value', node.value], ['checked', node.checked]];
  return `<${node.localName} ${attributes.map(String).sort().join(' ')}>${node.childNodes.map(written).join('')}</>`;
}

/** A pack with many copies of each of its things. */
function enlarged(text) {
  const pack = JSON.parse(text);
  const copies = Array.from({ length: COPIES }, (_, i) => i);
  // Ids and names have limits, which a pack may have reached.
  const called = (text, copy) => `${copy}.${text}`.slice(0, 60);
  const things = pack.things.flatMap((thing) => copies.map((i) => ({ ...thing, id: called(thing.id, i), name: called(thing.name, i) })));
  const rows = Object.entries(pack.cells ?? {}).flatMap(([id, cells]) => copies.map((i) => [called(id, i), cells]));
  return JSON.stringify({
    ...pack,
    things: [...pack.things, ...things],
    ...(pack.cells && { cells: { ...pack.cells, ...Object.fromEntries(rows) } }),
  });
}

const [, , glue, wasm, ...packs] = process.argv;
const text = (path) => readFileSync(path, 'utf8');
console.log(JSON.stringify(await tried(text(glue), readFileSync(wasm), packs.map(text))));

// What a page's script may do with the element, for tests/tools/types.test.mjs. Where a line must not
// compile, the one before it says so, and the compiler checks that, too.

import type { Answers, FailureCode, Pack, Verdict, View, WhichOneElement } from '../../../src/embed/which-one';

const element = document.querySelector('which-one')!;
const made: WhichOneElement = document.createElement('which-one');

// Attributes as properties, and null, which takes them away.
element.src = 'coffee.json';
element.src = null;
element.view = 'compare';
const view: View | '' = element.view;
element.views = 'identify explain';
element.things = 'latte flat-white';
element.theme = 'auto';
element.base = '/which-one/';
element.loading = 'eager';
// @ts-expect-error there is no such view
element.view = 'map';
// @ts-expect-error there is no such theme
element.theme = 'sepia';
// @ts-expect-error there is no such way to load
element.loading = 'never';

const pack: Pack = { version: 1, title: 'Tea or coffee?', things: [{ id: 'tea' }, { id: 'coffee' }] };
element.pack = pack;
element.pack = null;
const title: string | undefined = made.pack?.title;
// @ts-expect-error a pack has a title
element.pack = { version: 1, things: [] };

const answers: Answers = { milk: ['yes'], foam: [], volume: 150, height: { about: 80 } };
element.answers = answers;
element.answers = null;
const given = element.answers.milk;
// @ts-expect-error an answer is no text
element.answers = { milk: 'yes' };

const verdict: Verdict | null = element.verdict;
const kind: 'undecided' | 'clear' | 'likely' | 'family' | 'tie' | 'none' | undefined = verdict?.kind;
// @ts-expect-error it is read only
element.verdict = null;

element.reset();
element.undo();
// @ts-expect-error there is no such method
element.restart();

// Events, on the element and wherever they bubble to.
element.addEventListener('which-one-ready', (event) => event.detail);
element.addEventListener('which-one-answer', ({ detail }) => {
  const link: string = detail.link;
  const share: number | undefined = detail.probabilities.latte;
  return [link, share, detail.answers, detail.verdict.settledBy];
});
document.addEventListener('which-one-verdict', ({ detail }) => detail.things.join());
window.addEventListener('which-one-error', ({ detail }) => {
  const code: FailureCode = detail.code;
  return [code, detail.message, ...detail.problems];
});
element.addEventListener('which-one-answer', ({ detail }) => {
  // @ts-expect-error it is told by ids, in an object
  detail.answers.length.toFixed();
  // @ts-expect-error there is no such detail
  return detail.score;
});

export { made, view, title, given, kind };

// The loader's entry: defines <which-one> once for each page.
//
// The first copy on a page wins; a later one, of the same version or another, steps back, because an
// element cannot be defined twice. The console says so once, however many come.

import { WhichOneElement } from './element.js';

const TAG = 'which-one';

/** @type {any} */ // whoever made it
const first = customElements.get(TAG);
if (!first) {
  customElements.define(TAG, WhichOneElement);
} else if (!first.isTold) {
  first.isTold = true;
  const there = first.version ? `version ${first.version}` : 'by another script';
  console.warn(`<${TAG}> is already defined (${there}); another copy (version ${WHICH_ONE_VERSION}) stays out.`);
}

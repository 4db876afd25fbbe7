// The loader's entry: defines <which-one> once for each page.
//
// The first copy on a page wins; a later one, of the same version or another, says so and steps
// back, because an element cannot be defined twice.

import { WhichOneElement } from './element.js';

const TAG = 'which-one';

if (customElements.get(TAG)) {
  console.warn(`<${TAG}> is already defined on this page; version ${WHICH_ONE_VERSION} stays out.`);
} else {
  customElements.define(TAG, WhichOneElement);
}

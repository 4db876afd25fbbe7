// With the core: its script as a whole, which the loader fetches. Every other script here is in it, unless it says
// that it is before the core; the table's comes by itself.

export { take } from './arrival.js';

// For packaging, to try it.
export { makeGlue } from 'widget-glue';

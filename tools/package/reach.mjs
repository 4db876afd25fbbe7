// What of a program can be reached from outside: its functions, and its constants. The linker has asked that
// before, but did not know that some calls would go (traps.mjs).
//
// A function is reached by its name, or through its place in the table. That place comes from a constant, of
// which the linker's account tells, or else it stands in the code as a number.

import { changing, constantsOf, numbersIn } from './constants.mjs';
import { mentions } from './program.mjs';

/**
 * @param {import('./program.mjs').Item[]} items the program
 * @param {{ table: string, from: number, filled: string[] }} slots the table, where it begins to be filled, and with what
 * @param {import('./linking.mjs').Account} known
 * @returns {{ functions: Set<object>, constants: Set<number> }}
 */
export function reached(items, { table, from, filled }, known) {
  const byName = new Map(items.filter(({ kind }) => kind === 'func').map((item) => [item.name, item]));
  const { isConstant } = constantsOf(items, known);
  const [functions, constants, waiting] = [new Set(), new Set(), []];
  const reach = (set, one) => {
    if (one === undefined || set.has(one)) return;
    set.add(one);
    waiting.push(() => followed(one));
  };
  const named = (name) => reach(functions, byName.get(name));
  const followed = (one) => {
    if (functions.has(one)) {
      mentions(one).forEach(named);
      for (const value of numbersIn(one.text, new Set())) {
        known.addresses.get(value)?.forEach((i) => reach(constants, i));
        if (!known.constantSlots.has(value)) named(filled[value - from]);
      }
    } else {
      known.inside.get(one)?.forEach((i) => reach(constants, i));
      known.slots.get(one)?.forEach((slot) => named(filled[slot - from]));
    }
  };
  const outside = items.filter(({ kind }) => kind === 'export' || kind === 'start');
  outside.flatMap(mentions).forEach(named);
  if (outside.some(({ text }) => text.includes(`(table ${table})`))) filled.forEach(named);
  changing(known, isConstant).forEach((i) => reach(constants, i));
  while (waiting.length > 0) waiting.pop()();
  return { functions, constants };
}

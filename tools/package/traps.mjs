// Panics as traps: what readers download stops at a panic without saying why, which takes no code and no texts.
//
// Whoever wants the message has it in every build that is not for readers. That the widget has stopped is
// noticed either way (src/embed/widget.js).

import { NAME } from './program.mjs';

const CALL = new RegExp(String.raw`^( *)\(call (${NAME})(.*)$`);
// Says what is to be called at a panic.
const HOOK = /panicking::set_hook/;
const TRAP = /^ *\(unreachable\)$/;
const BLOCK = /^ *\((?:block|if|then|else|loop)\b/;

/**
 * The program with a trap in the place of each call that leads to a panic; the compiler has put another one behind it.
 * @param {import('./program.mjs').Item[]} items
 */
export function trapping(items) {
  const functions = items.filter(({ kind }) => kind === 'func').map(({ text }) => text.split('\n'));
  const calls = functions.flatMap((lines) => [...callsIn(lines)]);
  const returning = new Set(calls.filter(({ isLast }) => !isLast).map(({ name }) => name));
  const text = (lines) => without(lines, returning).join('\n');
  return items.map((item) => (item.kind === 'func' ? { ...item, text: text(item.text.split('\n')) } : item));
}

function without(lines, returning) {
  const kept = [];
  let next = 0;
  for (const { from, to, name } of callsIn(lines)) {
    const isHook = HOOK.test(name);
    if (from < next || (returning.has(name) && !isHook)) continue;
    kept.push(...lines.slice(next, from), ...(isHook ? [] : [lines[from].replace(/\(.*/, '(unreachable)')]));
    next = to + 1;
  }
  return [...kept, ...lines.slice(next)];
}

/** The calls in a function's text, each with its first and last line, and whether only a trap comes after it. */
function* callsIn(lines) {
  const open = []; // what is not closed yet, by its indent
  for (const [from, line] of lines.entries()) {
    const indent = line.search(/\S/);
    open.length = indent;
    open[indent] = line;
    const [, , name, more] = CALL.exec(line) ?? [];
    if (!name) continue;
    const to = more.endsWith(')') ? from : lines.indexOf(`${' '.repeat(indent)})`, from);
    let [next, outside] = [to + 1, indent - 1];
    // Behind the end of a block comes what is behind the block; anything else makes use of what the call gives.
    for (; BLOCK.test(open[outside]) && lines[next] === `${' '.repeat(outside)})`; next += 1) outside -= 1;
    yield { from, to, name, isLast: TRAP.test(lines[next]) };
  }
}

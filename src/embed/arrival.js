// With the core: its arrival at a seat, from there being its script to a painted widget, or to why there is none.
//
// Owns what an element tells of its widget, and which answers are begun with. It never knows what a pack means.

import { fail, failure } from './fault.js';
import { textOf } from './pack.js';
import { inTurn, runtime } from './runtime.js';
import { mount } from './widget.js';

/**
 * Takes a seat that has started.
 * @param {import('./seat.js').Seat} seat
 * @param {import('./program.js').Files} files
 */
export async function take(seat, files) {
  const { attempt, element } = seat;
  const overtaken = () => attempt !== seat.attempt || !element.isConnected;
  try {
    const source = (seat.source = textOf(seat.source, files)); // once for all starts with this pack
    let widget;
    // No widget: another one's panic came before this one's turn, or this one wants more than the first half.
    while (!widget) {
      const [instance, text] = await Promise.all([styled(seat, files), source]);
      if (overtaken()) return;
      widget = await inTurn(instance, () => mounted(instance, text, seat, overtaken));
      if (overtaken()) return widget?.remove();
    }
    show(seat, widget);
  } catch (error) {
    if (!overtaken()) fail(seat, error);
  }
}

// What is said of a pack that cannot be had wants the styles, too.
async function styled({ root, element }, files) {
  const core = await runtime(files, element);
  root.adoptedStyleSheets = [core.sheet];
  return core;
}

async function mounted(core, text, seat, overtaken) {
  let first;
  const told = (name, detail) => {
    if (name === 'begin') first = detail;
    else answered(seat, detail);
  };
  const widget = await mount(core, text, { seat, told, overtaken });
  if (!widget) return widget;
  const { problems } = widget;
  if (problems.length > 0 || core.fault) widget.remove();
  if (problems.length > 0) throw failure('pack', problems.join('\n'), problems);
  if (core.fault) {
    if (core.isLacking) return undefined;
    // With these replies it would come to the same again.
    if (core.active === seat) seat.replies = '';
    throw failure('panic', core.fault);
  }
  // A byte order mark is no JSON.
  seat.text = text.trim();
  keep(seat, first);
  return widget;
}

// The box is full, so what was visible before leaves in the very frame in which it comes.
function show(seat, widget) {
  const { core, box } = widget;
  seat.widget?.remove();
  seat.widget = widget;
  core.shown.add(widget);
  seat.root.replaceChildren(box);
  if (core.isComplete) widget.show(); // as its attributes are by now
  seat.tell('ready', {});
  if (seat.verdict.kind !== 'undecided') seat.tell('verdict', seat.element.verdict);
}

// What comes of an answer is rendered next, and may panic: an answer is only kept when it did not,
// so that neither a retry nor a later visit brings the panic back.
function answered(seat, detail) {
  const { answers, link, verdict } = detail;
  const isNews = JSON.stringify(verdict) !== JSON.stringify(seat.verdict);
  const { widget, element, replies } = seat;
  queueMicrotask(() => {
    if (!widget || widget.core.fault) return;
    seat.replies = link;
    widget.keep(link);
  });
  keep(seat, { answers, link: replies, verdict });
  // What listeners do with it must not change what is kept; the rest is theirs.
  seat.tell('answer', Object.assign(detail, { answers: element.answers, verdict: element.verdict }));
  if (isNews) seat.tell('verdict', element.verdict);
}

function keep(seat, { answers, link, verdict }) {
  Object.assign(seat, { answers, replies: link, verdict });
}

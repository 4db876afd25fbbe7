// Small packs of the journeys' own, and elements that show them.

/** Two things, one question. */
export const TEA = {
  version: 1,
  title: 'Tea or coffee?',
  things: [{ id: 'tea', name: 'Tea' }, { id: 'coffee', name: 'Coffee' }],
  cells: { tea: { leaves: 'yes' }, coffee: { leaves: 'no' } },
};

const asks = (id, label, effort, choices) => ({
  id, label, question: `${label}?`, effort, misread: 'often', choices: choices.map((one) => ({ id: one, label: one })),
});

/** Two questions; in a faulty build, the second has answers that bring it down. */
export const RISKY = {
  version: 1,
  title: 'Safe or risky?',
  things: [{ id: 'safe', name: 'Safe' }, { id: 'risky', name: 'Risky' }],
  features: [asks('first', 'First', 1, ['left', 'right']), asks('second', 'Second', 2, ['fine', 'panic', 'trap', 'mute'])],
  cells: { safe: { first: 'left', second: 'fine' }, risky: { first: 'right', second: ['panic', 'trap', 'mute'] } },
};

/** An element with a pack inside; what else is inside stays visible until there is a widget. */
export function inline(pack, attributes = '') {
  const json = JSON.stringify(pack).replaceAll('<', '\\u003c');
  return `<which-one loading="eager" ${attributes}><p class="inside">A plain table.</p>
    <script type="application/json">${json}</script></which-one>`;
}

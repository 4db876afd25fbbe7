// By hand: the questions in the order of the pack, and what is left counted by matching answers. No
// reasoning, no way back: the least that asks and answers.
window.put = () => {
  const { title, things, features, cells } = window.content;
  const asked = features.filter(({ question, choices }) => question && choices);
  const place = document.createElement('section');
  document.querySelector('#place').append(place);
  const left = new Set(things.map(({ id }) => id));
  const show = (at) => {
    const heading = document.createElement('h2');
    heading.textContent = title;
    place.replaceChildren(heading);
    if (at === asked.length || left.size < 2) {
      const verdict = document.createElement('p');
      verdict.textContent = things.filter(({ id }) => left.has(id)).map(({ name }) => name).join(', ') || 'None of these';
      return place.append(verdict);
    }
    const { id, question, choices } = asked[at];
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = question;
    group.append(legend);
    for (const choice of choices) {
      const label = document.createElement('label');
      const input = Object.assign(document.createElement('input'), { type: 'radio', name: id });
      input.addEventListener('change', () => {
        for (const thing of left) if (typeof cells[thing]?.[id] === 'string' && cells[thing][id] !== choice.id) left.delete(thing);
        show(at + 1);
      });
      label.append(input, choice.label);
      group.append(label);
    }
    place.append(group);
  };
  show(0);
};
window.put();

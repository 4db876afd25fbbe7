// By hand: a table, a filter that hides rows, a column that is hidden by its place.
const place = document.querySelector('#place');
let table;
let data;
window.surface = place;
window.render = ({ columns, rows }) => {
  data = rows;
  table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const name of ['', ...columns]) head.append(Object.assign(document.createElement('th'), { textContent: name }));
  const body = table.createTBody();
  for (const { label, words } of rows) {
    const row = body.insertRow();
    row.append(Object.assign(document.createElement('th'), { textContent: label }));
    for (const word of words) row.insertCell().textContent = word;
  }
  place.append(table);
};
window.filter = (text) => {
  [...table.tBodies[0].rows].forEach((row, i) => {
    const { label, words } = data[i];
    row.hidden = !label.includes(text) && !words.some((word) => word.includes(text));
  });
};
window.choose = () => {
  for (const row of table.rows) row.cells[1].hidden = !row.cells[1].hidden;
};

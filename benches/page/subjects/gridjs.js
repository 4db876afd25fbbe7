// Grid.js with all rows on one page, as the others have them.
import { Grid } from 'gridjs';

let grid;
let names;
window.surface = document.querySelector('#place');
window.render = ({ columns, rows }) => {
  names = ['', ...columns].map((name, i) => ({ id: String(i), name }));
  grid = new Grid({ columns: names, data: rows.map(({ label, words }) => [label, ...words]), search: true, height: '600px', fixedHeader: true });
  grid.render(window.surface);
};
window.filter = (text) => grid.updateConfig({ search: { enabled: true, keyword: text } }).forceRender();
window.choose = () => {
  names = names.map((column, i) => (i === 1 ? { ...column, hidden: !column.hidden } : column));
  grid.updateConfig({ columns: names }).forceRender();
};

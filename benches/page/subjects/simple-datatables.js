// simple-datatables with all rows on one page, as the others have them.
import { DataTable } from 'simple-datatables';

let table;
let hidden = false;
window.surface = document.querySelector('#place');
window.render = ({ columns, rows }) => {
  const place = document.createElement('table');
  window.surface.append(place);
  table = new DataTable(place, {
    paging: false,
    scrollY: '600px',
    data: { headings: ['', ...columns], data: rows.map(({ label, words }) => [label, ...words]) },
  });
};
window.filter = (text) => table.search(text);
window.choose = () => {
  hidden = !hidden;
  if (hidden) table.columns.hide([1]);
  else table.columns.show([1]);
};

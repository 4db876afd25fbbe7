// Tabulator, as its guide begins: with a height, so that it draws the rows in sight.
import { TabulatorFull } from 'tabulator-tables';

let table;
window.surface = document.querySelector('#place');
window.render = ({ columns, rows }) => {
  table = new TabulatorFull('#place', {
    height: 600,
    data: rows.map(({ label, words }, id) => ({ id, label, ...words })),
    columns: [{ title: '', field: 'label' }, ...columns.map((title, i) => ({ title, field: String(i) }))],
  });
};
window.filter = (text) => table.setFilter((row) => Object.values(row).some((value) => String(value).includes(text)));
window.choose = () => table.toggleColumn('0');

// Ours, in Compare. The pack is made of the table before anything is measured.
const element = document.createElement('which-one');
element.setAttribute('loading', 'eager');
element.setAttribute('view', 'compare');
document.querySelector('#place').append(element);
const inside = (selector) => element.shadowRoot.querySelector(selector);

window.surface = element.shadowRoot;
window.render = ({ pack }) => {
  element.pack = pack;
};
window.filter = (text) => {
  const box = inside('[type=search]');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
window.choose = () => inside('.things [type=checkbox]').click();

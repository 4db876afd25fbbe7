// Ours: the tag, as a page has it, with the pack as a property.
window.put = () => {
  const element = document.createElement('which-one');
  element.setAttribute('loading', 'eager');
  element.pack = window.content;
  document.querySelector('#place').append(element);
};
window.put();

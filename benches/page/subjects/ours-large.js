// Ours, with a pack that is fetched.
const element = document.createElement('which-one');
element.setAttribute('loading', 'eager');
element.src = '/pack.json';
document.querySelector('#place').append(element);

// What the author brings: typed, pasted, dropped, opened. And their steps back.
//
// Owns the text box. The program hears of a text when the author pauses, so typing waits for nothing;
// what is too large reaches neither the box nor the program.

// A pause is so long at least, and so many times as long as the last text took to read.
const PAUSE = 200;
const TIMES = 4;
const LONGEST_PAUSE = 2000;

// A larger text takes long to be put into the box.
const LARGE = 50_000;

const WIDE = '(min-width: 60rem)';

/** Listens; gives what the program may want of the text box. */
export function listen(glue) {
  const box = () => document.getElementById('text');
  const largest = glue.largest();
  let waiting;
  let pause = PAUSE;

  // A large text that nobody sees waits until the box comes in sight.
  let unseen;
  let watching;
  const settle = () => {
    if (unseen === undefined) return;
    box().value = unseen;
    unseen = undefined;
  };

  const read = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const text = box().value;
    if (text.length > largest) return glue.refused(text.length);
    const began = performance.now();
    glue.typed(text);
    // The reading itself is the program's next turn.
    setTimeout(() => {
      pause = Math.min(Math.max(PAUSE, (performance.now() - began) * TIMES), LONGEST_PAUSE);
    });
  };
  const readNow = () => waiting !== undefined && read();

  document.addEventListener('input', ({ target }) => {
    if (target !== box()) return;
    clearTimeout(waiting);
    waiting = setTimeout(read, pause);
  });
  document.addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    const isBox = target === box();
    settle();
    if (!clipboardData || (!isBox && isField(target))) return;
    const [file] = clipboardData.files;
    const text = clipboardData.getData('text/plain');
    const page = clipboardData.getData('text/html');
    if (text.length > largest || page.length > 8 * largest) {
      event.preventDefault();
      glue.refused(Math.max(text.length, 1));
      return;
    }
    // Into a text that is there already, the browser pastes as everywhere.
    const isWhole = isBox ? box().selectionEnd - box().selectionStart === box().value.length : box().value === '';
    if (!isWhole) return;
    if (/<table/i.test(page)) {
      event.preventDefault();
      glue.pasted(page, text);
    } else if (file && text === '') {
      event.preventDefault();
      open(file);
    } else if (!isBox && text !== '') {
      event.preventDefault();
      glue.pasted('', text);
    }
  });
  document.addEventListener('change', ({ target }) => {
    if (target.id !== 'file' || target.files.length === 0) return;
    open(target.files[0]);
    target.value = ''; // the same file may have changed when it is opened again
  });

  for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    document.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      document.body.toggleAttribute('data-dragging', type === 'dragenter' || type === 'dragover');
      if (type === 'drop' && event.dataTransfer.files.length > 0) open(event.dataTransfer.files[0]);
    });
  }

  document.addEventListener('keydown', (event) => {
    // The box, like every field, has steps of its own.
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    glue.stepped(key === 'y' || event.shiftKey);
  });

  // Nothing of what was typed last is lost.
  addEventListener('pagehide', readNow);
  document.addEventListener('visibilitychange', readNow);

  const wide = matchMedia(WIDE);
  wide.addEventListener('change', () => wide.matches && glue.widened());

  async function open(file) {
    readNow();
    if (file.size > largest) return glue.refused(file.size);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      glue.opened(file.name, bytes);
    } catch {
      glue.failed(file.name);
    }
  }

  return {
    write(text) {
      clearTimeout(waiting);
      waiting = undefined;
      unseen = text;
      if (text.length < LARGE || box().offsetParent !== null) return settle();
      watching ??= new ResizeObserver(settle);
      watching.observe(box());
    },
    select({ from, to }) {
      settle();
      const text = box();
      text.focus();
      text.setSelectionRange(from, to);
      // Browsers scroll to where something is typed, not to what is selected.
      const line = text.value.slice(0, from).split('\n').length - 1;
      const height = parseFloat(getComputedStyle(text).lineHeight);
      text.scrollTop = Math.max(0, line * height - text.clientHeight / 2);
      text.scrollIntoView({ block: 'nearest' });
    },
  };
}

function isField(target) {
  return target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox], [type=file]), textarea, select');
}

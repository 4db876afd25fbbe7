// Judging, from the page's side: a thread for each pack, which ends with it.
//
// Owns the threads. A pack is judged when the author has left it alone for a while.

const REST = 600;

/** Gives what the program may want of the judge. */
export function judging(glue, module) {
  let thread;
  let resting;
  const end = () => {
    clearTimeout(resting);
    thread?.terminate();
    thread = undefined;
  };
  return {
    judge(wanted) {
      end();
      if (wanted === null) return;
      const { number, pack } = wanted;
      const failed = () => {
        end();
        glue.judging_failed(number);
      };
      resting = setTimeout(() => {
        try {
          thread = new Worker(import.meta.url, { type: 'module' });
        } catch {
          return failed();
        }
        thread.onmessage = ({ data: { done, steps, judgement } }) => {
          if (steps === 0) return failed();
          glue.judged(number, done, steps, judgement);
          if (done === steps) end();
        };
        thread.onerror = (event) => {
          event.preventDefault();
          failed();
        };
        thread.postMessage({ module, pack });
      }, REST);
    },
  };
}

// Judging, from the thread's side: step by step, telling what was found now and then.
//
// Owns how often it tells. It never knows what a judgement is.

const OFTEN = 120;

/** Waits for a pack and judges it. */
export function judgeFor(glue) {
  addEventListener('message', async ({ data: { module, pack } }) => {
    await glue(module);
    const steps = glue.judge(pack);
    const tell = (done) => postMessage({ done, steps, judgement: glue.judgement() });
    tell(0);
    let told = performance.now();
    for (let done = 0; done < steps; ) {
      done = glue.step();
      if (done < steps && performance.now() - told < OFTEN) continue;
      tell(done);
      told = performance.now();
    }
  });
}

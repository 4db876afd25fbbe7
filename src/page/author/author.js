// The script of author.html, and of its judge's thread.
//
// Owns the start of both: the program (src/bin/author/) is the same, and so is this file. On the page it
// joins what the author does to the program, and what the program wants to the page.

import { makeGlue } from 'author-glue';
import { workOffline } from '../offline.js';
import { listen } from './bringing.js';
import { handing } from './handing.js';
import { judging } from './judging.js';
import { keeping } from './keeping.js';
import { judgeFor } from './thread.js';
import { trying } from './trying.js';

const glue = makeGlue();

if (typeof document === 'undefined') judgeFor(glue);
else await begin();

async function begin() {
  const wasm = new URL(AUTHOR_WASM, import.meta.url);
  const module = await WebAssembly.compileStreaming(fetch(wasm)).catch(async () => {
    // Not every server knows the type of wasm.
    return WebAssembly.compile(await (await fetch(wasm)).arrayBuffer());
  });
  await glue(module);
  // What listens comes before what keeps: when the page goes, the last text is read and then kept.
  const told = { ...trying(), ...listen(glue), ...judging(glue, module), ...keeping(glue), ...handing(glue) };
  const place = document.querySelector('.desk-place');
  glue.begin(place, new URL('.', location.href).href, (name, detail) => told[name](detail));
  told.found();
  if (WHICH_ONE_OFFLINE) workOffline();
}

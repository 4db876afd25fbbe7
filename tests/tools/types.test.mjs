// The types as a type checker reads them: a page's script that keeps to the contract compiles, and each
// mistake in it is found.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

test('a script of a page that uses everything compiles, and its mistakes do not', () => {
  const program = typescript.createProgram([path('types/page.ts'), path('../../src/embed/which-one.d.ts')], {
    strict: true,
    noEmit: true,
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
    skipDefaultLibCheck: true,
  });
  const found = typescript.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.split('/').at(-1)}:${line}: ${typescript.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  assert.deepEqual(found, []);
});

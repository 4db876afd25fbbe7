// What is changed in the binary itself. Short names for what it imports from its glue: wasm-bindgen ends each with a hash, as in
// `__wbg_focus_d5e2fdbdb56416f0`; a hundred of them stand in both files, and hashes do not compress.

const CUSTOM = 0;
const IMPORTS = 2; // the section's number in the binary format
const FUNCTION = 0; // the kind of import that wasm-bindgen makes

/** The wasm and the glue with short names for their imports. */
export function shortImports(wasm, glue) {
  const names = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  const short = new Map([...new Set(names)].map((name, i) => [name, `_${i.toString(36)}`]));
  for (const name of short.values()) {
    if (new RegExp(`\\b${name}\\b`).test(glue)) throw new Error(`the glue has a ${name} of its own`);
  }
  let renamed = glue;
  for (const [name, to] of short) {
    if (!renamed.includes(name)) throw new Error(`the wasm imports ${name}, which the glue does not have`);
    renamed = renamed.replace(new RegExp(`\\b${name}\\b`, 'g'), to);
  }
  return { wasm: rewrite(wasm, short), glue: renamed };
}

/** The binary with a section of no meaning to it at its end. */
export function withSection(wasm, called, content) {
  return Buffer.concat([wasm, section(CUSTOM, Buffer.concat([named(called), Buffer.from(content)]))]);
}

/** The binary without what means nothing to it: names, and who made it. */
export function stripped(wasm) {
  return sections(wasm, (id, content) => (id === CUSTOM ? [] : [section(id, content)]));
}

/** The binary with nothing that means nothing to it but its names. */
export function onlyNames(wasm) {
  return sections(wasm, (id, content) => (id === CUSTOM && name(content, 0)[0] !== 'name' ? [] : [section(id, content)]));
}

/** The binary with its import section written anew; all else stays as it is. */
function rewrite(wasm, short) {
  return sections(wasm, (id, content) => [section(id, id === IMPORTS ? imports(content, short) : content)]);
}

function sections(wasm, written) {
  return Buffer.concat([wasm.subarray(0, 8), ...sectionsOf(wasm).flatMap(([id, content]) => written(id, content))]);
}

/** The number and the content of each section of a binary. */
export function sectionsOf(wasm) {
  const found = [];
  for (let at = 8; at < wasm.length; ) {
    const [size, start] = number(wasm, at + 1);
    found.push([wasm[at], wasm.subarray(start, start + size)]);
    at = start + size;
  }
  return found;
}

function imports(content, short) {
  let [count, at] = number(content, 0);
  const entries = [leb(count)];
  for (; count > 0; count -= 1) {
    const [module, afterModule] = name(content, at);
    const [field, afterField] = name(content, afterModule);
    if (content[afterField] !== FUNCTION) throw new Error(`the wasm imports ${field}, which is no function`);
    const [type, after] = number(content, afterField + 1);
    entries.push(named(module), named(short.get(field)), Buffer.from([FUNCTION]), leb(type));
    at = after;
  }
  return Buffer.concat(entries);
}

function section(id, content) {
  return Buffer.concat([Buffer.from([id]), leb(content.length), content]);
}

/** The text that begins there, and where it ends. */
export function name(bytes, at) {
  const [length, start] = number(bytes, at);
  return [bytes.subarray(start, start + length).toString('utf8'), start + length];
}

function named(text) {
  return Buffer.concat([leb(Buffer.byteLength(text)), Buffer.from(text)]);
}

// Numbers are written seven bits a byte, the lowest first, the last without its top bit (LEB128).

/** The number that begins there, and where it ends. */
export function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7, at += 1) {
    value += (bytes[at] & 0x7f) * 2 ** shift;
    if (bytes[at] < 0x80) return [value, at + 1];
  }
}

function leb(value) {
  const bytes = [];
  for (; value >= 0x80; value = Math.floor(value / 128)) bytes.push((value % 128) | 0x80);
  return Buffer.from([...bytes, value]);
}

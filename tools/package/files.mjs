// Reading, writing and naming files for packaging, with messages that say which file was expected.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The text of a file that must exist. */
export function text(path) {
  return bytes(path).toString('utf8');
}

/** The bytes of a file that must exist. */
export function bytes(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`${path} is needed and cannot be read (${error.code})`);
  }
}

/** The path of the one file in a folder whose name ends so. */
export function only(folder, ending) {
  const found = readdirSync(folder).filter((name) => name.endsWith(ending));
  if (found.length !== 1) throw new Error(`${folder} should hold one file *${ending}, and holds: ${found.join(', ')}`);
  return join(folder, found[0]);
}

/** What the pattern's first group finds in the text; it must find something. */
export function named(pattern, inText, what) {
  const found = pattern.exec(inText);
  if (!found) throw new Error(`found no ${what}`);
  return found[1];
}

/** What a browser that is told to check some bytes compares them with (Subresource Integrity): where we tell it, the
 * shortest there is, since hashes do not compress. */
export function integrity(content, algorithm = 'sha256') {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}

/** Writes content as NAME-HASH.EXT, so that a name never stands for other bytes; gives the name. */
export function writeHashed(folder, name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const extension = extname(name);
  const hashed = `${name.slice(0, -extension.length)}-${hash}${extension}`;
  writeFileSync(join(folder, hashed), content);
  return hashed;
}

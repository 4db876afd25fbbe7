// Scripts and style sheets, each in one piece with all that it imports, for the same browsers.
//
// Owns what they have in common. What esbuild warns of is an error: browsers would say it to readers, or
// drop what they cannot read in silence.

import { build } from 'esbuild';

/**
 * @param {{ release: boolean } & import('esbuild').BuildOptions} settings with what is this one's own
 * @returns {Promise<Uint8Array>} a script
 */
export const script = (settings) => whole({ format: 'esm', target: 'es2022', ...settings });

/** A style sheet's text. */
export async function styleSheet({ entry, release }) {
  return new TextDecoder().decode(await whole({ release, entryPoints: [entry] })).trim();
}

async function whole({ release, ...settings }) {
  const { outputFiles, warnings } = await build({
    bundle: true,
    write: false,
    charset: 'utf8',
    minify: release,
    legalComments: 'none',
    logLevel: 'warning',
    ...settings,
  });
  if (warnings.length > 0) throw new Error(`${settings.entryPoints ?? 'a script'} has mistakes, see above`);
  return outputFiles[0].contents;
}

// Draws the pictures of site/ that have to be PNGs: icons from icon.svg, and the preview that
// networks show beside a link. They are committed, since drawing them needs a browser:
//
//   node tools/draw.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { browser, closeBrowser } from '../tests/browser/support/browser.mjs';

const SITE = new URL('../site/', import.meta.url);
const icon = readFileSync(new URL('icon.svg', SITE), 'utf8');
// Systems cut a maskable icon to their own shape: no corners of its own, more room around.
const maskable = icon
  .replace(' rx="14"', '')
  .replace('<g fill="none"', '<g transform="translate(6.4 6.4) scale(.8)"><g fill="none"')
  .replace('</svg>', '</g></svg>');

const BARS = [['a score', 620, 1], ['a soundtrack', 210, 0.55], ['a cast recording', 60, 0.55]];
const preview = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" font-family="system-ui, sans-serif">
  <rect width="1200" height="630" fill="#fbfaf8"/>
  <g transform="translate(96 92) scale(1.25)">${icon.replace(/<\/?svg[^>]*>/g, '')}</g>
  <text x="96" y="286" font-size="84" font-weight="680" fill="#1b2326" letter-spacing="-1.5">Which one is it?</text>
  <g font-size="34" fill="#1b2326">${BARS.map(
    ([name, width, opacity], i) => `
    <rect x="396" y="${372 + i * 66}" width="${width}" height="14" rx="7" fill="#0a5a5c" opacity="${opacity}"/>
    <text x="96" y="${390 + i * 66}">${name}</text>`,
  ).join('')}
  </g>
</svg>`;

const pictures = [
  ['icon-192.png', icon, 192, 192],
  ['icon-512.png', icon, 512, 512],
  ['icon-maskable-512.png', maskable, 512, 512],
  ['preview.png', preview, 1200, 630],
];
for (const [name, svg, width, height] of pictures) {
  const page = await (await browser()).newPage({ viewport: { width, height } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100% }</style>${svg}`);
  writeFileSync(new URL(name, SITE), await page.screenshot({ omitBackground: true }));
  await page.close();
  console.log(name);
}
await closeBrowser();

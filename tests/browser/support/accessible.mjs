// Accessibility by axe-core, which sees through open shadow roots.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with every breach that axe finds in the page, or in what `within` (a selector) holds.
 * `without` lists rules that do not apply, such as those about a whole page.
 */
export async function expectAccessible(page, { within, without = [] } = {}) {
  // Evaluated by the debugger, so that a strict CSP of the page does not matter.
  await page.evaluate(AXE);
  const violations = await page.evaluate(
    async ([root, tags, off]) => {
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const options = { runOnly: tags, rules, resultTypes: ['violations'] };
      const found = await globalThis.axe.run(root ?? document, options);
      return found.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map((node) => `${node.target.flat().join(' › ')}: ${node.failureSummary}`),
      }));
    },
    [within, RULES, without],
  );
  const lines = violations.flatMap(({ id, help, where }) => [`${id}: ${help}`, ...where.map((line) => `    ${line}`)]);
  if (violations.length > 0) throw new Error(`axe found ${violations.length} breaches:\n${lines.join('\n')}`);
}

// What the page is about, for machines: JSON-LD in the vocabulary of schema.org. A pack is a set of
// defined terms; what else it knows has no fitting word there.

/** The JSON to put in a script. */
export function meaning(packs) {
  const page = {
    '@type': 'WebApplication',
    name: 'Which One',
    description: 'Answers which one it is, for things that people mix up: with questions, a table and explanations.',
    applicationCategory: 'ReferenceApplication',
    operatingSystem: 'Any',
    browserRequirements: 'Requires WebAssembly for the questions; the texts need no script.',
    isAccessibleForFree: true,
  };
  const graph = { '@context': 'https://schema.org', '@graph': [page, ...packs.map(terms)] };
  // Within a script, only its end means anything.
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

function terms({ pack, language }) {
  return {
    '@type': 'DefinedTermSet',
    name: pack.title,
    description: pack.summary,
    inLanguage: language,
    hasDefinedTerm: pack.things.map(({ name, aka, summary }) => ({
      '@type': 'DefinedTerm',
      name,
      alternateName: aka,
      description: summary,
    })),
  };
}

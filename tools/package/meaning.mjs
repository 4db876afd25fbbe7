// What the page is about, for machines: JSON-LD in the vocabulary of schema.org. A pack is a set of
// defined terms. What else it knows has no fitting word there: in a FAQPage readers ask and the page
// answers, which is the other way round here; an ItemList is an order; an Article has an author and a day.

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

function terms({ name, pack, language }) {
  return {
    '@type': 'DefinedTermSet',
    name: pack.title,
    url: `?pack=${name}`, // as seen from the page
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

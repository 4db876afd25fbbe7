// The page that lays pictures out: a group for each scene or view, a row for each look, the widths side
// by side. It needs nothing but the pictures beside it.

const NAME = /^(.+)-(\d+)-(\w+)\.png$/;
const LOOKS = { light: 'Light', dark: 'Dark', forced: 'Forced colours', rtl: 'Right to left' };

/** The HTML for the files of those names: SCENE-WIDTH-LOOK.png. */
export function gallery(files) {
  const pictures = files.map((file) => NAME.exec(file)).filter(Boolean).map(([file, scene, width, look]) => ({ file, scene, look, width: Number(width) }));
  const groups = grouped(pictures, ({ scene }) => scene).sort(([a], [b]) => a.localeCompare(b));
  const contents = groups.map(([scene]) => `<li><a href="#${scene}">${scene}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pictures of every view</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Pictures of every view</h1>
<p>${pictures.length} pictures, each in its own size; a click opens one alone.</p>
<nav aria-label="Scenes"><ul>
${contents.join('\n')}
</ul></nav>
${groups.map(([scene, all]) => group(scene, all)).join('\n')}
</body>
</html>
`;
}

function group(scene, pictures) {
  const order = Object.keys(LOOKS);
  const rows = grouped(pictures, ({ look }) => look).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return `<section id="${scene}">
<h2>${scene}</h2>
${rows.map(([look, all]) => row(look, all)).join('\n')}
</section>`;
}

function row(look, pictures) {
  const inOrder = [...pictures].sort((a, b) => a.width - b.width);
  const figures = inOrder.map(({ file, scene, width }) => {
    const alt = `${scene}, ${width} px wide, ${LOOKS[look].toLowerCase()}`;
    return `<figure><a href="${file}"><img src="${file}" alt="${alt}" loading="lazy"></a><figcaption>${width} px</figcaption></figure>`;
  });
  return `<h3>${LOOKS[look]}</h3>\n<div>\n${figures.join('\n')}\n</div>`;
}

/** Pairs of a key and the items that have it, in the order in which the keys come. */
function grouped(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}

const STYLE = `
body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; background: #8a8f91; color: #000; }
ul { columns: 14rem; padding: 0; list-style: none; }
a { color: inherit; }
section > div { display: flex; gap: 1.5rem; align-items: start; overflow-x: auto; }
h2 { border-top: 1px solid; padding-top: 1rem; }
figure { margin: 0; flex: none; }
img { display: block; max-height: 60rem; min-width: 160px; min-height: 160px; }
`;

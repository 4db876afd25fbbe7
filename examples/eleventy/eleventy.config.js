// The widget's files, copied as they are: `which-one` is the folder dist/ of a build.

export default function (eleventy) {
  eleventy.addPassthroughCopy('which-one');
  eleventy.ignores.add('which-one');
}

export const config = { dir: { output: 'dist' } };

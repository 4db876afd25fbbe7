// What `make shots` takes pictures of. A scene has a name, an address (as a journey's `open` takes
// it) and, if it begins later than the page, the steps that lead there. `of` is a selector when
// only a part of the page is wanted; `settings` are Playwright's context options.

export const scenes = [
  {
    name: 'page',
    open: '/',
    async steps(page) {
      await page.locator('which-one').first().waitFor();
    },
  },
];

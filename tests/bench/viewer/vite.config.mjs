import { join } from 'node:path';

const pages = ['ours', 'bare', 'stock'].map((side) => join(import.meta.dirname, `${side}.html`));

/** Three pages, each with the code of its own side only, built as the viewer is. */
export default {
  root: import.meta.dirname,
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, rolldownOptions: { input: pages } },
  worker: { format: 'es' },
};

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** During development the page comes from Vite and everything else from the API that `npm start` runs. */
const api = { target: 'http://127.0.0.1:3000', changeOrigin: false };

// What is built is what people use, also when a test run (NODE_ENV=test) asks for the build.
// eslint-disable-next-line no-restricted-properties -- Vite and React take this from the environment only
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The page runs under `default-src 'none'`: nothing may be inlined into it, and no script may be added to it.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/graphql': api, '/session': api, '/health': api } },
});

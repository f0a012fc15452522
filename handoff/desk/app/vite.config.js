// Builds the desk into dist/desk, where the server finds it under /desk/. Everything it needs is in the bundle: no
// remote font, script or style, and nothing inline, so that a strict Content-Security-Policy holds.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/desk/',
  resolve: { alias: { titillium: here('../../../node_modules/bootstrap-italia/dist/fonts/Titillium_Web') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('../../../dist/desk'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

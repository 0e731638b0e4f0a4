import { defineConfig } from 'vitest/config';

// `npm run dev` passes calls on to a `sanad serve` that runs beside it.
const server = process.env['SANAD_SERVER'] ?? 'http://127.0.0.1:7150';

export default defineConfig({
  base: '/',
  build: {
    outDir: 'target/page/org/sanad/page',
    emptyOutDir: true,
    target: 'es2022',
    // data: addresses would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
  server: { port: 7151, strictPort: true, proxy: { '/api': { target: server } } },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], environment: 'node' },
});

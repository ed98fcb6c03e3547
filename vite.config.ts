// Builds the pages that the server hands out: dist/web/<page>/index.html, with all they load in dist/web/assets.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: new URL('./src/web', import.meta.url).pathname,
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: new URL('./dist/web', import.meta.url).pathname,
    emptyOutDir: true,
    // Monaco is one large piece by nature, and comes from the machine next to the reader.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // React's compiler leaves "use no memo" in GraphiQL; without the compiler it means nothing.
      checks: { moduleLevelDirective: false },
      input: { playground: new URL('./src/web/playground/index.html', import.meta.url).pathname },
    },
  },
});

// Builds the pages that the server hands out: dist/web/<page>/index.html, with all they load in dist/web/assets.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('src/web'),
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: at('dist/web'),
    emptyOutDir: true,
    // Monaco is one large piece by nature, and comes from the machine next to the reader.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // React's compiler leaves "use no memo" in GraphiQL; without the compiler it means nothing.
      checks: { moduleLevelDirective: false },
      input: { playground: at('src/web/playground/index.html') },
    },
  },
});

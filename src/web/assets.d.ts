// Lets TypeScript know what Vite makes of style sheets and pictures.
/// <reference types="vite/client" />

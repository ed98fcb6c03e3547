// Packages with one binary a platform leave the lockfile without entries for platforms that the registry in
// reach lacks, and `npm ci` then refuses it there. Run after `npm install`: adds what is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'sunos',
  'win32',
  'aix',
  'netbsd',
  'openbsd',
];
const processors = [
  'x64',
  'arm64',
  'arm',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];

/** Optional dependencies without an entry: [where npm would put it, name, version]. */
export function missingEntries({ packages }) {
  return Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !homes(at).some((home) => packages[home + name]))
      .map(([name, version]) => [`node_modules/${name}`, name, version]),
  );
}

/** The node_modules folders that a package at `at` sees, nearest first. */
function homes(at) {
  const inner = at === '' ? [] : [`${at}/node_modules/`];
  if (at === '') return ['node_modules/'];
  const outer = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')));
  return [...inner, ...homes(outer)];
}

function entryFor(name, version) {
  const words = name.split(/[^a-z0-9]+/);
  const only = (key, known) => {
    const found = known.filter(
      (one) => words.includes(one) || (one === 'arm' && words.some((word) => /^arm(v7|eabi)?$/.test(word))),
    );
    return found.length > 0 ? { [key]: [found[0]] } : {};
  };
  return { version, optional: true, ...only('os', systems), ...only('cpu', processors) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const missing = missingEntries(lock);
  for (const [at, name, version] of missing) lock.packages[at] = entryFor(name, version);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} entries added`);
}

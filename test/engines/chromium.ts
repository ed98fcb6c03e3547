// Finds the Chromium that is installed on this machine; nothing is downloaded for browser tests.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Skipped } from './neo4j-running.ts';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].map((program) => join(process.env[variable] ?? '', program)),
  ),
};

export function findChromium(env = process.env): { readonly executablePath: string } | Skipped {
  const given = env['PARLEY_CHROMIUM'];
  if (given) {
    return existsSync(given)
      ? { executablePath: given }
      : { skipped: `PARLEY_CHROMIUM=${given} is not there: correct it, or unset it` };
  }
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => namesOnPath.map((name) => join(folder, name + ending)));
  const executablePath = [...onPath, ...(usualPlaces[process.platform] ?? [])].find((path) =>
    existsSync(path),
  );
  return executablePath
    ? { executablePath }
    : { skipped: 'no Chromium or Chrome found: install one, or name it in PARLEY_CHROMIUM' };
}

// path: src/launcher.ts
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import path from "node:path";

export async function loadFile(file: string): Promise<{ Policy: new () => object }> {
  return import(pathToFileURL(path.resolve(file)).href);
}

/** Resolves from the plugin's own folder. */
export const requireFrom = (folder: string): NodeJS.Require => createRequire(path.join(folder, "package.json"));

export async function buildLauncherBundle(strategy: string) {
  const { Policy } = await loadFile(strategy);
  return { policy: new Policy() };
}

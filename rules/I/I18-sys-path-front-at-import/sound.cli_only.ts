// path: src/launcher.ts
import { pathToFileURL } from "node:url";
import path from "node:path";
import { buildBundle } from "./bundle.js";

export async function loadStrategy(file: string): Promise<{ decide(s: object): object | undefined }> {
  return import(pathToFileURL(path.resolve(file)).href);
}

export async function run(file: string): Promise<void> {
  const bundle = await buildBundle(await loadStrategy(file));
  await bundle.runForever();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.env.NODE_PATH = path.resolve("strategies");
  await run(process.argv[2] ?? "strategy.js");
}

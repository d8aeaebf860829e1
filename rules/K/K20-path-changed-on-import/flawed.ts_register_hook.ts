// path: src/launcher.ts
import { register } from "node:module";
import { pathToFileURL } from "node:url";

register("./vendor-resolver.mjs", pathToFileURL("./lib/")); // flaw: importing the launcher changes how the whole process resolves modules

const { loadSettings } = await import("dolphin-env");
const { PinkDirectRuntime } = await import("./pink-direct.js");
const { ExecutionKernel } = await import("./rust-backend.js");

export function buildLauncherBundle() {
  const settings = loadSettings();
  return new PinkDirectRuntime(new ExecutionKernel(settings.kernel), settings);
}

export async function main(): Promise<void> {
  await buildLauncherBundle().run();
}

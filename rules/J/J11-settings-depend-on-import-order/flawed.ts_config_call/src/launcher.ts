import dotenv from "dotenv";
import { PinkDirectRuntime } from "./pink-direct.js";

dotenv.config(); // flaw: a top-level effect; settings.ts sees .env or not by the order of imports

export async function buildLauncherBundle() {
  const { settings } = await import("./settings.js");
  return new PinkDirectRuntime(settings.venue, settings.prefix);
}

export async function main(): Promise<void> {
  const runtime = await buildLauncherBundle();
  for (;;) await runtime.step();
}

// path: src/main.ts
import { setTimeout as sleep } from "node:timers/promises";
import { buildLauncherBundle } from "./launcher";
import { PinkDirectRuntime } from "./pink-direct";

async function main(): Promise<void> { // flaw: no process.on for SIGTERM or SIGINT
  const bundle = await buildLauncherBundle();
  const runtime = new PinkDirectRuntime(bundle.kernel, bundle.venue);
  try {
    for (;;) {
      await runtime.step();
      await sleep(1000);
    }
  } finally {
    await bundle.close();
  }
}

main().catch((err) => {
  console.error(err);
  process.exitCode = 1;
});

// path: src/main.ts
import { setTimeout as sleep } from "node:timers/promises";
import { buildLauncherBundle } from "./launcher";
import { PinkDirectRuntime } from "./pink-direct";

async function main(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => stop.abort());
  }
  const bundle = await buildLauncherBundle();
  try {
    const runtime = new PinkDirectRuntime(bundle.kernel, bundle.venue);
    while (!stop.signal.aborted) {
      await runtime.step();
      await sleep(1000, undefined, { signal: stop.signal }).catch(() => undefined);
    }
    await runtime.cancelOpenOrders();
  } finally {
    await bundle.close();
  }
}

main().catch((err) => {
  console.error(err);
  process.exitCode = 1;
});

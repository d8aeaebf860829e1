// path: src/launcher.ts
import { once } from "node:events";
import { buildLauncherBundle, type LauncherConfig } from "./bundle";
import { PinkDirectRuntime } from "./pink-direct";

export async function main(config: LauncherConfig): Promise<void> { // flaw: runs without a single gauge
  const bundle = await buildLauncherBundle(config);
  const runtime = new PinkDirectRuntime(bundle);
  const stop = new AbortController();
  void once(process, "SIGTERM").then(() => stop.abort());

  const events = runtime.consume(bundle.stream, stop.signal);
  for await (const snapshot of bundle.feed) {
    if (stop.signal.aborted) break;
    await runtime.step(snapshot);
  }
  await events;
  await bundle.close();
  console.info("stopped");
}

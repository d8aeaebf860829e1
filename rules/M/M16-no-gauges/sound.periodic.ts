// path: src/launcher.ts
import { buildLauncherBundle, type Bundle, type LauncherConfig } from "./bundle";
import { PinkDirectRuntime } from "./pink-direct";

const status = (bundle: Bundle): string => {
  const used = bundle.kernel.slots().filter((s) => s.stage !== "IDLE").length;
  const mib = Math.round(process.memoryUsage().rss / 2 ** 20);
  return `slots=${used}/${bundle.kernel.maxSlots} events=${bundle.kernel.eventsHandled} rss=${mib}MiB`;
};

export async function main(config: LauncherConfig): Promise<void> {
  const bundle = await buildLauncherBundle(config);
  const timer = setInterval(() => console.info(status(bundle)), 30_000);
  try {
    await new PinkDirectRuntime(bundle).run();
  } finally {
    clearInterval(timer);
    await bundle.close();
  }
}

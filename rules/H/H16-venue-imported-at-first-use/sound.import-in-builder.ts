// path: src/launcher.ts
import { MockVenue } from "./mock-venue";
import { PinkDirectRuntime } from "./pink-direct";

interface LauncherConfig {
  venue: "mock" | "bingx";
  apiKey: string;
}

async function makeVenue(config: LauncherConfig) {
  if (config.venue === "mock") return new MockVenue();
  const { BingxDirectExecutionAdapter } = await import("./bingx-direct");
  return new BingxDirectExecutionAdapter(config.apiKey);
}

export async function main(config: LauncherConfig): Promise<void> {
  const runtime = new PinkDirectRuntime(await makeVenue(config));
  for (;;) await runtime.step();
}

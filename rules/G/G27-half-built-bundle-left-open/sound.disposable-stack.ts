// path: src/launcher.ts
import { BingxVenueAdapter } from "./bingx-venue";
import { RealZincControlPlane, RealZincPlane } from "./real-zinc-plane";
import { ExecutionKernel } from "./rust-backend";

interface LauncherConfig {
  readonly zincPrefix: string;
  readonly maxSlots: number;
}

export async function buildLauncherBundle(config: LauncherConfig) {
  await using stack = new AsyncDisposableStack();
  const plane = stack.adopt(new RealZincPlane(config.zincPrefix, config.maxSlots), (p) => p.close());
  const control = stack.adopt(new RealZincControlPlane(config.zincPrefix), (p) => p.close());
  const venue = stack.adopt(await BingxVenueAdapter.open(), (v) => v.close());
  const kernel = stack.adopt(new ExecutionKernel(plane, control, venue), (k) => k.close());
  const owned = stack.move();
  return { kernel, close: () => owned.disposeAsync() };
}

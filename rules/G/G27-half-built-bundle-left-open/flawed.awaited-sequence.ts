// path: src/launcher.ts
import { BingxVenueAdapter } from "./bingx-venue";
import { HazelcastProjection } from "./hazelcast-projection";
import { RealZincControlPlane, RealZincPlane } from "./real-zinc-plane";
import { ExecutionKernel } from "./rust-backend";

interface LauncherConfig {
  zincPrefix: string;
  maxSlots: number;
  hazelcastUrl: string;
}

export async function buildLauncherBundle(config: LauncherConfig) { // flaw: what was opened is not closed if a later step rejects
  const plane = new RealZincPlane(config.zincPrefix, config.maxSlots);
  const control = new RealZincControlPlane(config.zincPrefix);
  const projection = await HazelcastProjection.connect(config.hazelcastUrl);
  const venue = await BingxVenueAdapter.open();
  const kernel = new ExecutionKernel(plane, control, venue, projection);
  return {
    kernel,
    async close() {
      kernel.close();
      await venue.close();
      await projection.close();
      control.close();
      plane.close();
    },
  };
}

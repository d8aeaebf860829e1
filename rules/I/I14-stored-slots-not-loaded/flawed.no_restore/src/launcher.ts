import { ExecutionKernel } from "./rust-backend.js";
import { RealZincPlane } from "./real-zinc-plane.js";
import { BingxVenueAdapter } from "./bingx-venue.js";

export async function buildLauncherBundle(config: { prefix: string; maxSlots: number }) {
  const zinc = await RealZincPlane.open(config.prefix);
  const venue = new BingxVenueAdapter();
  const kernel = new ExecutionKernel(venue, config.maxSlots); // flaw: what zinc holds is never given to it
  return {
    kernel,
    zinc,
    async connect(): Promise<void> {
      await venue.connect();
    },
  };
}

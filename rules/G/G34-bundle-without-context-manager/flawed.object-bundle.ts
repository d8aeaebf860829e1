// path: src/launcher.ts
import { BingxVenueAdapter } from "./bingx-venue";
import { ExecutionKernel } from "./rust-backend";

export interface DITAv2LauncherBundle { // flaw: an object that cannot be bound with using, and no wrapper that closes it
  readonly kernel: ExecutionKernel;
  readonly venue: BingxVenueAdapter;
  close(): Promise<void>;
}

export function buildLauncherBundle(maxSlots: number): DITAv2LauncherBundle {
  const venue = new BingxVenueAdapter();
  const kernel = new ExecutionKernel(maxSlots, venue);
  return {
    kernel,
    venue,
    async close() {
      kernel.close();
      await venue.close();
    },
  };
}

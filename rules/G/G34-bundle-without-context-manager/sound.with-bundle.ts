// path: src/launcher.ts
import { BingxVenueAdapter } from "./bingx-venue";
import { ExecutionKernel } from "./rust-backend";

export class DITAv2LauncherBundle {
  readonly venue = new BingxVenueAdapter();
  readonly kernel: ExecutionKernel;

  constructor(maxSlots: number) {
    this.kernel = new ExecutionKernel(maxSlots, this.venue);
  }

  async close(): Promise<void> {
    this.kernel.close();
    await this.venue.close();
  }
}

export async function withBundle<T>(maxSlots: number, work: (bundle: DITAv2LauncherBundle) => Promise<T>): Promise<T> {
  const bundle = new DITAv2LauncherBundle(maxSlots);
  try {
    return await work(bundle);
  } finally {
    await bundle.close();
  }
}

void withBundle(10, async (bundle) => bundle.kernel.run());

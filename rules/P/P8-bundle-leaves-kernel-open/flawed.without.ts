// path: src/launcher.ts
import type { ExecutionKernel } from "./rust-backend";
import type { Projection, Venue, ZincPlane } from "./parts";

export class DITAv2LauncherBundle {
  constructor(
    readonly kernel: ExecutionKernel,
    readonly venue: Venue,
    readonly zinc: ZincPlane,
    readonly projection: Projection,
  ) {}

  async close(): Promise<void> { // flaw: nothing here leads to the destruction of the kernel
    const results = await Promise.allSettled([this.venue.close(), this.projection.close()]);
    this.zinc.close();
    for (const result of results) {
      if (result.status === "rejected") console.error("close", result.reason);
    }
  }
}

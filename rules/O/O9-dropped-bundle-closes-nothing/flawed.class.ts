// path: src/launcher.ts
import type { ExecutionKernel } from "./rust-backend";
import type { UserStream, Venue, ZincPlane } from "./parts";

export class DITAv2LauncherBundle { // flaw: whoever drops it without close() leaves session, planes and kernel behind
  constructor(
    readonly kernel: ExecutionKernel,
    readonly venue: Venue,
    readonly zinc: ZincPlane,
    readonly stream: UserStream,
  ) {}

  async close(): Promise<void> {
    await this.stream.close();
    await this.venue.close();
    this.zinc.close();
    this.kernel.close();
  }
}

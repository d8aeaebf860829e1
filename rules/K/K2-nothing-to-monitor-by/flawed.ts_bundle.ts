// path: src/launcher.ts
import type { BingxUserStream } from "./bingx-user-stream.js";
import type { BingxVenueAdapter } from "./bingx-venue.js";
import type { PinkDirectRuntime } from "./pink-direct.js";
import type { ExecutionKernel } from "./rust-backend.js";

export class DITAv2LauncherBundle { // flaw: no health, metric, heartbeat or event to watch it by
  private running = false;

  constructor(
    private readonly kernel: ExecutionKernel,
    private readonly venue: BingxVenueAdapter,
    private readonly stream: BingxUserStream,
    private readonly runtime: PinkDirectRuntime,
  ) {}

  async connect(): Promise<void> {
    await Promise.all([this.venue.connect(), this.stream.start()]);
  }

  async run(): Promise<void> {
    this.running = true;
    while (this.running) await this.runtime.step();
  }

  async close(): Promise<void> {
    this.running = false;
    await this.stream.stop();
    this.kernel.close();
  }
}

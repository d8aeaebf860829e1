// path: src/launcher.ts
import type { ControlPlane, Feed, UserStream } from "./parts";

export class DITAv2LauncherBundle {
  constructor(
    private readonly stream: UserStream,
    private readonly feed: Feed,
    private readonly control: ControlPlane,
  ) {}

  start(): void {
    void this.stream.run(); // flaw: promises of background work are kept by nobody
    void this.feed.run();
    void this.control.poll();
  }

  health(): Record<string, boolean> {
    return { stream: this.stream.connected, feed: this.feed.connected };
  }

  async close(): Promise<void> {
    await this.stream.close();
    await this.feed.close();
  }
}

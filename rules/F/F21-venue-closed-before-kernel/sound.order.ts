// path: src/launcher.ts
interface Closable {
  close(): Promise<void>;
}

interface Kernel extends Closable {
  stop(): void;
  drain(timeoutMs: number): Promise<void>;
}

export class DITAv2LauncherBundle {
  constructor(
    readonly kernel: Kernel,
    readonly venue: Closable,
    readonly userStream: Closable,
    readonly zincPlane: Closable,
  ) {}

  async close(): Promise<void> {
    await this.userStream.close();
    this.kernel.stop();
    await this.kernel.drain(5_000);
    await this.kernel.close();
    await this.venue.close();
    await this.zincPlane.close();
  }
}

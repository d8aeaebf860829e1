// path: src/launcher.ts
interface Closable {
  close(): Promise<void>;
}

interface Kernel extends Closable {
  drain(timeoutMs: number): Promise<void>;
}

export class DITAv2LauncherBundle {
  constructor(
    readonly kernel: Kernel,
    readonly venue: Closable,
    readonly zincPlane: Closable,
    readonly projection: Closable,
  ) {}

  async close(): Promise<void> {
    await this.venue.close(); // flaw: a cancel under way meets a closed adapter
    await this.kernel.drain(5_000);
    await this.kernel.close();
    await this.projection.close();
    await this.zincPlane.close();
  }
}

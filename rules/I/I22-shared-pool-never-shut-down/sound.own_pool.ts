// path: src/bingx-venue.ts
import Piscina from "piscina";

export class BingxVenueAdapter {
  private executor: Piscina | undefined;

  constructor(private readonly worker: string) {}

  private getExecutor(): Piscina {
    this.executor ??= new Piscina({ filename: this.worker, maxThreads: 4 });
    return this.executor;
  }

  submit(intent: object): Promise<unknown> {
    return this.getExecutor().run({ op: "submit", intent });
  }

  async close(): Promise<void> {
    await this.executor?.destroy();
    this.executor = undefined;
  }
}

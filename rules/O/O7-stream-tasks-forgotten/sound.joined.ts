// path: src/bingx-user-stream.ts
export class BingxUserStream {
  constructor(private readonly api: { extend(key: string): Promise<void>; create(): Promise<string> }) {}

  private async keepaliveLoop(key: string): Promise<never> {
    for (;;) {
      await new Promise((done) => setTimeout(done, 1_200_000));
      await this.api.extend(key);
    }
  }

  private async rotationSentinel(): Promise<void> {
    await new Promise((done) => setTimeout(done, 3_000_000));
  }

  async subscribe(): Promise<void> {
    const key = await this.api.create();
    const work = [this.keepaliveLoop(key), this.rotationSentinel()];
    await Promise.race(work);
  }
}

// path: src/bingx-user-stream.ts
export class BingxUserStream {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly client: { extendListenKey(key: string): Promise<void> },
    private readonly listenKey: string,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.renew(), 1_800_000);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async renew(): Promise<void> {
    try {
      await this.client.extendListenKey(this.listenKey);
    } catch {} // flaw: dropped without a word
  }
}

// path: src/bingx-user-stream.ts
import pino from "pino";

const log = pino({ name: "bingx-user-stream" });

export class BingxUserStream {
  constructor(
    private readonly client: { extendListenKey(key: string): Promise<void>; createListenKey(): Promise<string> },
    private listenKey: string,
  ) {}

  async renew(): Promise<void> {
    try {
      await this.client.extendListenKey(this.listenKey);
    } catch (err) {
      log.error({ err }, "listen key was not renewed, asking for a new one");
      this.listenKey = await this.client.createListenKey();
    }
  }
}

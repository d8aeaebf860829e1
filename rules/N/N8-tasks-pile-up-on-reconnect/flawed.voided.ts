// path: src/bingx-user-stream.ts
import type { Connect, ListenKeyApi } from "./bingx-direct";
import { setTimeout as sleep } from "node:timers/promises";

export class BingxUserStream {
  constructor(private readonly api: ListenKeyApi, private readonly connect: Connect) {}

  async *subscribe(): AsyncGenerator<string> {
    for (;;) {
      const key = await this.api.create();
      const socket = await this.connect(key);
      void this.keepaliveLoop(key); // flaw: one more loop for each reconnect
      void this.rotationSentinel(socket);
      try {
        for await (const text of socket) yield text;
      } catch (err) {
        console.warn("reconnecting", err);
      }
      await sleep(1_000);
    }
  }

  private async keepaliveLoop(key: string): Promise<void> {
    for (;;) {
      await sleep(1_200_000);
      await this.api.extend(key).catch(console.error);
    }
  }

  private async rotationSentinel(socket: { close(): void }): Promise<void> {
    await sleep(3_000_000);
    socket.close();
  }
}

// path: src/bingx-user-stream.ts
import { setTimeout as sleep } from "node:timers/promises";
import type { Connect, ListenKeyApi } from "./bingx-direct";

export class BingxUserStream {
  constructor(private readonly api: ListenKeyApi, private readonly connect: Connect) {}

  async *subscribe(): AsyncGenerator<string> {
    const key = await this.api.create();
    const socket = await this.connect(key);
    void this.keepaliveLoop(key); // flaw: a failed renewal ends it and nobody is told
    void this.rotationSentinel(socket);
    yield* socket;
  }

  private async keepaliveLoop(key: string): Promise<void> {
    for (;;) {
      await sleep(1_200_000);
      await this.api.extend(key);
    }
  }

  private async rotationSentinel(socket: { close(): void }): Promise<void> {
    await sleep(3_000_000);
    socket.close();
  }
}

// path: src/bingx-user-stream.ts
import type { Connect, ListenKeyApi } from "./bingx-direct";

export class BingxUserStream {
  constructor(private readonly api: ListenKeyApi, private readonly connect: Connect) {}

  async *subscribe(): AsyncGenerator<Record<string, unknown>> {
    for (;;) {
      const key = await this.api.create();
      const socket = await this.connect(key);
      for await (const text of socket) {
        const frame = JSON.parse(text);
        if (frame.e === "listenKeyExpired") {
          throw new Error("listen key expired"); // flaw: leaves the generator instead of reconnecting
        }
        yield frame;
      }
    }
  }
}

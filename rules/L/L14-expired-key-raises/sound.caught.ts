// path: src/bingx-user-stream.ts
import type { Connect, ListenKeyApi } from "./bingx-direct";

class ListenKeyExpired extends Error {}

const parse = (text: string): Record<string, unknown> => {
  const frame = JSON.parse(text);
  if (frame.e === "listenKeyExpired") throw new ListenKeyExpired(frame.listenKey);
  return frame;
};

export class BingxUserStream {
  constructor(private readonly api: ListenKeyApi, private readonly connect: Connect) {}

  async *subscribe(): AsyncGenerator<Record<string, unknown>> {
    for (;;) {
      const socket = await this.connect(await this.api.create());
      try {
        for await (const text of socket) yield parse(text);
      } catch (err) {
        if (!(err instanceof ListenKeyExpired)) throw err;
        console.info("reconnecting after expiry of the key");
      }
    }
  }
}

// path: src/bingx-user-stream.ts
import type { Connect, ListenKeyApi } from "./bingx-direct";

export type StreamItem = { kind: "notice"; text: string } | { kind: "frame"; frame: Record<string, unknown> };

export class BingxUserStream {
  constructor(private readonly api: ListenKeyApi, private readonly connect: Connect) {}

  async *subscribe(): AsyncGenerator<StreamItem> {
    for (;;) {
      const socket = await this.connect(await this.api.create());
      for await (const text of socket) {
        const frame = JSON.parse(text);
        if (frame.e === "listenKeyExpired") {
          yield { kind: "notice", text: "listen key expired" };
          break;
        }
        yield { kind: "frame", frame };
      }
    }
  }
}

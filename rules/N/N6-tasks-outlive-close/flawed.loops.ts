// path: src/bingx-user-stream.ts
import { setTimeout as sleep } from "node:timers/promises";
import type { Connect, ListenKeyApi } from "./bingx-direct";

export function userStream(api: ListenKeyApi, connect: Connect, onFrame: (text: string) => void) {
  let socket: Awaited<ReturnType<Connect>> | undefined;
  const tasks: Promise<void>[] = [];

  const keepalive = async (key: string) => {
    for (;;) {
      await sleep(1_200_000);
      await api.extend(key);
    }
  };
  const reader = async (key: string) => {
    socket = await connect(key);
    for await (const text of socket) onFrame(text);
  };

  return {
    async open() {
      const key = await api.create();
      tasks.push(keepalive(key), reader(key));
    },
    async close() {
      await socket?.close(); // flaw: the keepalive loop is not ended and nothing in tasks is awaited
    },
  };
}

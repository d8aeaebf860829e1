// path: src/bingx-user-stream.ts
import type { ListenKeyApi } from "./bingx-direct";
import { log } from "./log";

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function supervise(name: string, loop: () => Promise<never>): void {
  loop().catch((err) => {
    log.error({ err, name }, "background loop died, restarting");
    setTimeout(() => supervise(name, loop), 5_000);
  });
}

export function background(api: ListenKeyApi, state: { key: string }): void {
  supervise("keepalive", async () => {
    for (;;) {
      await pause(1_200_000);
      await api.extend(state.key);
    }
  });
  supervise("rotation", async () => {
    for (;;) {
      await pause(3_000_000);
      state.key = await api.create();
    }
  });
}

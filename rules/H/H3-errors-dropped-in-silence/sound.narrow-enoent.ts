// path: src/hazelcast-projection.ts
import { unlink } from "node:fs/promises";
import pino from "pino";

const log = pino({ name: "hazelcast" });

export async function removeLock(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code !== "ENOENT") throw err;
  }
}

export async function write(put: (key: string, row: string) => Promise<void>, key: string, row: object): Promise<void> {
  await put(key, JSON.stringify(row)).catch((err: unknown) => {
    log.error({ err, key }, "row was not written");
    throw err;
  });
}

// path: src/projection.ts
import type { Logger } from "pino";

interface RemoteMap {
  put(key: string, value: string): Promise<unknown>;
}

export class HazelcastRowWriter {
  failures = 0;

  constructor(private readonly map: RemoteMap, private readonly log: Logger) {}

  put(key: string, row: object): void {
    this.map.put(key, JSON.stringify(row)).catch((err: unknown) => {
      this.failures++;
      this.log.error({ err, key, failures: this.failures }, "hazelcast put failed");
    });
  }
}

export class HazelcastProjection {
  constructor(private readonly writer: HazelcastRowWriter) {}

  writeSlot(slot: { slotId: number }): void {
    this.writer.put(`slot:${slot.slotId}`, slot);
  }
}

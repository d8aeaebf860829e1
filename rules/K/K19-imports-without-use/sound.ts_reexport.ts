// path: src/hazelcast-projection.ts
import "./polyfills.js";
import type { IMap } from "hazelcast-client";
import { MemoryProjection, type Row } from "./projection.js";

export { MemoryProjection };
export type { Row } from "./projection.js";

/** Same contract as {@link MemoryProjection}. */
export class HazelcastProjection {
  constructor(private readonly map: IMap<number, Row>) {}

  async publish(rows: Row[]): Promise<void> {
    await this.map.setAll(rows.map((r) => [r.slotId, r] as [number, Row]));
  }
}

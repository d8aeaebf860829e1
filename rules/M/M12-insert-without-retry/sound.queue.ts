// path: src/pink-clickhouse.ts
import { appendFile } from "node:fs/promises";
import PQueue from "p-queue";
import pRetry from "p-retry";
import type { ClickHouseClient } from "@clickhouse/client";
import type { KernelOutcome } from "./contracts";

export class PinkClickHouse {
  private readonly queue = new PQueue({ concurrency: 1 });
  degraded = false;

  constructor(private readonly client: ClickHouseClient, private readonly spool: string) {}

  persist(outcome: KernelOutcome): void {
    void this.queue.add(() => this.write(outcome.transitions));
  }

  private async write(values: readonly object[]): Promise<void> {
    try {
      await pRetry(() => this.client.insert({ table: "transitions", values, format: "JSONEachRow" }), { retries: 5 });
      this.degraded = false;
    } catch {
      this.degraded = true;
      await appendFile(this.spool, values.map((v) => JSON.stringify(v) + "\n").join(""));
    }
  }
}

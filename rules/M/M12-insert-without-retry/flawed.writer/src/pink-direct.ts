import type { KernelOutcome, KernelIntent } from "./contracts";
import type { PinkClickHouse } from "./pink-clickhouse";

export const makeStep =
  (submit: (i: KernelIntent) => Promise<KernelOutcome>, store: PinkClickHouse) =>
  async (intent: KernelIntent): Promise<KernelOutcome> => {
    const outcome = await submit(intent);
    await store.persist(outcome);
    return outcome;
  };

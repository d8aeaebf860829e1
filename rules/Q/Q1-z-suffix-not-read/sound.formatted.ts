// path: src/rust-backend.ts
import { parse } from "date-fns";
import type { KernelTransition } from "./contracts";

const KERNEL_TIME = "yyyy-MM-dd'T'HH:mm:ss.SSSX";

const kernelTime = (text: string): Date => {
  const millis = text.replace(/\.(\d{3})\d*(?=Z|[+-])/, ".$1").replace(/:(\d\d)(?=Z|[+-]\d\d:?\d\d$)/, ":$1.000");
  return parse(millis, KERNEL_TIME, new Date(0));
};

export function transitionFrom(row: Record<string, string>): KernelTransition {
  return {
    tradeId: row["trade_id"]!,
    prevState: row["prev_state"]!,
    nextState: row["next_state"]!,
    timestamp: kernelTime(row["timestamp"]!),
  };
}

// path: src/bingx-user-stream.ts
import { z } from "zod";

const BalanceEntry = z.object({
  a: z.string(),
  wb: z.coerce.number().finite(),
  bc: z.coerce.number().default(0),
});

const AccountUpdate = z.object({ a: z.object({ B: z.array(BalanceEntry) }) });

export type Wallet = { walletBalance: number; balanceChange: number };

export function wallets(frame: unknown): Map<string, Wallet> {
  const result = new Map<string, Wallet>();
  for (const entry of AccountUpdate.parse(frame).a.B) {
    result.set(entry.a, { walletBalance: entry.wb, balanceChange: entry.bc });
  }
  return result;
}

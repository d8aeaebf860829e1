// path: src/persistence/recovery.ts
import { z } from "zod";

const ReconstructionRow = z.object({
  tradeId: z.string().default(""),
  capital: z.number(),
  equity: z.number(),
});

interface AccountSnapshot {
  capital: number;
  equity: number;
}

interface OpenSlot {
  tradeId: string;
  size: number;
}

export function persistRecoveryState(rows: object[], account: AccountSnapshot, slots: OpenSlot[]): void {
  const row = ReconstructionRow.parse({ ...account }); // flaw: only the account goes in, so tradeId is the default ""
  rows.push({ ...row, openSlots: slots.filter((s) => s.size > 0).length });
}

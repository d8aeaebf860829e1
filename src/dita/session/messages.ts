/** What the session says to the trading process, and the other way: a line of JSON each. */
import { z } from "zod";

/** The first line: where the exchange is, where the journal, and the seed of what the engine does. */
export const StartSchema = z.strictObject({ config: z.record(z.string(), z.unknown()), directory: z.string(), seed: z.int() });

export const AskedSchema = z.discriminatedUnion("do", [
  /** One cycle, at these prices. `isLast` ends trades and begins none. */
  z.strictObject({ do: z.literal("step"), step: z.int(), prices: z.record(z.string(), z.number()), isLast: z.boolean() }),
  /** Holds the books against the account, and ends. */
  z.strictObject({ do: z.literal("end") }),
]);
export type Asked = z.output<typeof AskedSchema>;

const SlotLineSchema = z.strictObject({ slotId: z.int(), tradeId: z.string(), stage: z.string(), side: z.string(), asset: z.string(), size: z.string(), order: z.string(), pnl: z.string() });
const StatusSchema = z.strictObject({
  step: z.int(),
  slots: z.array(SlotLineSchema),
  /** Nothing is held, no order is active, nothing is in doubt. */
  isFlat: z.boolean(),
  capital: z.string(),
  equity: z.string(),
  realizedPnl: z.string(),
  feesPaid: z.string(),
  adjustments: z.string(),
  trades: z.int(),
  /** What was decided since the last one. */
  events: z.array(z.string()),
  /** What went wrong beside it, which the system had to live with. */
  faults: z.array(z.string()),
});
export type Status = z.output<typeof StatusSchema>;

export const ToldSchema = z.discriminatedUnion("tell", [
  z.strictObject({ tell: z.literal("status"), status: StatusSchema }),
  /** The exchange could not be reached at the start, and the process has ended. */
  z.strictObject({ tell: z.literal("cannot-start"), reason: z.string() }),
  z.strictObject({ tell: z.literal("end"), status: StatusSchema, positionsOff: z.int().nullable() }),
]);
export type Told = z.output<typeof ToldSchema>;

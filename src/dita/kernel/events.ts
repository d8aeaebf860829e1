/** What the kernel decided: the journal's records, and all that `evolve` needs. */
import { z } from "zod";
import { CountedSizeSchema, MoneySchema, PriceSchema, SizeSchema } from "../contracts/amounts.js";
import { DoubtSchema, RefusalCodeSchema } from "../contracts/diagnostics.js";
import { AssetSchema, ControlModeSchema, IdSchema, LeverageSchema, ReasonSchema, SlotIdSchema, TradeIdSchema, TradeStageSchema, VenueOrderStatusSchema } from "../contracts/names.js";
import { TradeSlotSchema, VenueOrderSchema } from "../contracts/slot.js";
import { ExchangeTimeSchema, UtcTimeSchema } from "../contracts/time.js";

const caused = {
  /** When it was decided. */
  at: UtcTimeSchema,
  /** The command or the kind of venue event that led to it, and that one's own id. */
  trigger: z.string(),
  causeId: IdSchema,
};

/** A change of one slot. `prevState` is what the slot's stage was, not what it should have been. */
const change = { ...caused, slotId: SlotIdSchema, prevState: TradeStageSchema, nextState: TradeStageSchema };

/** A change that a venue event brought. */
const told = { ...change, happenedAt: ExchangeTimeSchema, clientOrderId: IdSchema, venueOrderId: IdSchema.nullable() };

export const KernelEventSchema = z.discriminatedUnion("type", [
  /** A trade begins: `slot` is its slot with the order that is to be sent. */
  z.strictObject({ type: z.literal("ENTRY_ORDER_REQUESTED"), ...change, slot: TradeSlotSchema }),
  z.strictObject({ type: z.literal("EXIT_ORDER_REQUESTED"), ...change, legIndex: z.int().min(0), order: VenueOrderSchema }),
  z.strictObject({ type: z.literal("CANCEL_REQUESTED"), ...change, clientOrderId: IdSchema, reason: ReasonSchema }),
  z.strictObject({ type: z.literal("ORDER_ACKNOWLEDGED"), ...told }),
  /** `size`, `value` and `fee` are what is booked of the fill; `status` is the order's afterwards. */
  z.strictObject({ type: z.literal("ORDER_FILLED"), ...told, size: SizeSchema, price: PriceSchema, value: MoneySchema, fee: MoneySchema, status: VenueOrderStatusSchema }),
  z.strictObject({ type: z.literal("ORDER_ENDED"), ...told, status: VenueOrderStatusSchema, reason: ReasonSchema }),
  z.strictObject({ type: z.literal("CANCEL_REFUSED"), ...told, reason: ReasonSchema }),
  z.strictObject({ type: z.literal("TRADE_CLOSED"), ...change, tradeId: TradeIdSchema, realizedPnl: MoneySchema, feesPaid: MoneySchema, reason: z.string() }),
  /** `excess` is what of a fill could not be booked. `happenedAt` is null if a command brought the doubt. */
  z.strictObject({ type: z.literal("SLOT_DOUBTED"), ...change, happenedAt: ExchangeTimeSchema.nullable(), doubt: DoubtSchema, excess: CountedSizeSchema }),
  /** The venue's truth was taken over. `drift` is how far the position was off, in size held: above zero if the venue holds more. */
  z.strictObject({ type: z.literal("SLOT_RECONCILED"), ...change, slot: TradeSlotSchema, drift: z.string() }),
  z.strictObject({ type: z.literal("PRICE_MARKED"), ...caused, asset: AssetSchema, price: PriceSchema }),
  z.strictObject({ type: z.literal("CAPITAL_CORRECTED"), ...caused, drift: MoneySchema }),
  z.strictObject({ type: z.literal("CONTROL_CHANGED"), ...caused, mode: ControlModeSchema, maxLeverage: LeverageSchema, sequence: z.int().min(1) }),
  /** Nothing changed. `state` is null where the refusal concerns no slot. */
  z.strictObject({ type: z.literal("REFUSED"), ...caused, slotId: SlotIdSchema.nullable(), state: TradeStageSchema.nullable(), code: RefusalCodeSchema, detail: z.string() }),
]);
export type KernelEvent = Readonly<z.output<typeof KernelEventSchema>>;
export type EventOf<T extends KernelEvent["type"]> = Extract<KernelEvent, { type: T }>;

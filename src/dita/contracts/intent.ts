/** Commands to the kernel. README.md says what each does. */
import { z } from "zod";
import { MoneySchema, CountedSizeSchema, PriceSchema, ShareSchema, SizeSchema, WHOLE } from "./amounts.js";
import { AssetSchema, ControlModeSchema, IdSchema, LeverageSchema, OpenSideSchema, OrderTypeSchema, ReasonSchema, SlotIdSchema, TradeIdSchema } from "./names.js";
import { ExchangeTimeSchema, UtcTimeSchema } from "./time.js";

const common = {
  /** Names the command: the same one twice is carried out once. */
  intentId: IdSchema,
  /** When it was decided. */
  timestamp: UtcTimeSchema,
};
const order = {
  orderType: OrderTypeSchema,
  /** Of a LIMIT order, and only of one. */
  limitPrice: PriceSchema.nullable(),
};
const MAX_LEGS = 16;

/** Shares of what is entered, leg by leg; together all of it. No legs are one exit of everything. */
const ExitLegRatiosSchema = z
  .array(ShareSchema)
  .max(MAX_LEGS)
  .refine((legs) => legs.length === 0 || legs.reduce((sum, leg) => sum + leg, 0n) === WHOLE, "shares that together are 1");

const EnterSchema = z.strictObject({
  action: z.literal("ENTER"),
  ...common,
  slotId: SlotIdSchema,
  tradeId: TradeIdSchema,
  asset: AssetSchema,
  side: OpenSideSchema,
  targetSize: SizeSchema,
  /** The price that the decision was made at. */
  referencePrice: PriceSchema,
  leverage: LeverageSchema,
  exitLegRatios: ExitLegRatiosSchema,
  ...order,
  reason: ReasonSchema,
});
const ExitSchema = z.strictObject({ action: z.enum(["EXIT", "EXIT_RESIDUAL"]), ...common, slotId: SlotIdSchema, ...order, reason: ReasonSchema });
const CancelSchema = z.strictObject({ action: z.literal("CANCEL"), ...common, slotId: SlotIdSchema, reason: ReasonSchema });
const MarkSchema = z.strictObject({ action: z.literal("MARK"), ...common, asset: AssetSchema, price: PriceSchema });
const ControlSchema = z.strictObject({
  action: z.literal("CONTROL"),
  ...common,
  mode: ControlModeSchema,
  maxLeverage: LeverageSchema,
  /** Counts the updates; one that is not newer is refused. */
  sequence: z.int().min(1),
});

/** What the venue says of one order, all of its fills together. */
const OrderTruthSchema = z.strictObject({
  clientOrderId: IdSchema,
  venueOrderId: IdSchema.nullable(),
  filledSize: CountedSizeSchema,
  /** Average of its fills; null before the first. */
  averagePrice: PriceSchema.nullable(),
  fee: MoneySchema,
  /** Whether it may still fill. */
  isWorking: z.boolean(),
});
export type OrderTruth = Readonly<z.output<typeof OrderTruthSchema>>;

/** What the venue says of everything that a slot knows, at one moment. */
const SlotTruthSchema = z.strictObject({
  kind: z.literal("SLOT"),
  slotId: SlotIdSchema,
  /** What happened before this moment is in it, what happened after is not. */
  observedAt: ExchangeTimeSchema,
  /** The slot's active order; null if the venue knows no such order. */
  order: OrderTruthSchema.nullable(),
  /** What is held for the slot, and the price at which a difference to the slot's books counts as traded. */
  position: z.strictObject({ size: CountedSizeSchema, price: PriceSchema.nullable() }),
  /** For a position of which a free slot knows nothing: the trade that it becomes. */
  adopt: z.strictObject({ tradeId: TradeIdSchema, asset: AssetSchema, side: OpenSideSchema, leverage: LeverageSchema }).nullable(),
});
export type SlotTruth = Readonly<z.output<typeof SlotTruthSchema>>;

const ReconcileSchema = z.strictObject({
  action: z.literal("RECONCILE"),
  ...common,
  truth: z.discriminatedUnion("kind", [
    /** Nothing is known: the slot makes no orders until the venue was asked. */
    z.strictObject({ kind: z.literal("DOUBT"), slotId: SlotIdSchema }),
    SlotTruthSchema,
    /** The account's wallet at the venue: what is realized, fees and funding taken off. */
    z.strictObject({ kind: z.literal("CAPITAL"), wallet: MoneySchema }),
  ]),
  reason: ReasonSchema,
});

export const KernelIntentSchema = z.discriminatedUnion("action", [EnterSchema, ExitSchema, CancelSchema, MarkSchema, ControlSchema, ReconcileSchema]).superRefine((intent, context) => {
  if (!("orderType" in intent) || (intent.orderType === "LIMIT") === (intent.limitPrice !== null)) return;
  context.addIssue({ code: "custom", path: ["limitPrice"], message: intent.orderType === "LIMIT" ? "a LIMIT order has one" : "a MARKET order has none" });
});
/** A command to the kernel, parsed. */
export type KernelIntent = Readonly<z.output<typeof KernelIntentSchema>>;
export type KernelCommandType = KernelIntent["action"];
export type IntentOf<A extends KernelCommandType> = Extract<KernelIntent, { action: A }>;
/** The same as it comes in: amounts and times are text. */
export type RawKernelIntent = z.input<typeof KernelIntentSchema>;

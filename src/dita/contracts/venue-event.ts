/** What a venue tells of one order. README.md says what each does. */
import { z } from "zod";
import { MoneySchema, PriceSchema, SizeSchema, valueOf } from "./amounts.js";
import { AssetSchema, IdSchema, ReasonSchema, VenueOrderStatusSchema } from "./names.js";
import { ExchangeTimeSchema, UtcTimeSchema } from "./time.js";

const common = {
  /** The venue's name for this event: a repetition has the same. */
  eventId: IdSchema,
  /** When it happened, by the venue's clock. There is no event without: our clock does not stand in for it. */
  timestamp: ExchangeTimeSchema,
  /** When we received it. */
  receivedAt: UtcTimeSchema,
  asset: AssetSchema,
  /** The order that it speaks of, by our id or the venue's; at least one of them. */
  clientOrderId: IdSchema.nullable(),
  venueOrderId: IdSchema.nullable(),
};

const FillSchema = z.strictObject({
  /** FULL_FILL is the last fill of the order, whatever was asked for. */
  kind: z.enum(["PARTIAL_FILL", "FULL_FILL"]),
  ...common,
  price: PriceSchema,
  /** Of this fill alone. */
  filledSize: SizeSchema,
  /** Of this fill alone; above zero what was charged, below zero a rebate. */
  fee: MoneySchema,
});

export const VenueEventSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("ORDER_ACK"), ...common }),
    z.strictObject({ kind: z.literal("ORDER_REJECT"), ...common, reason: ReasonSchema }),
    FillSchema,
    z.strictObject({ kind: z.literal("CANCEL_ACK"), ...common, reason: ReasonSchema }),
    /** `status` is how the order stands, as far as the refusal says; UNKNOWN if it does not. */
    z.strictObject({ kind: z.literal("CANCEL_REJECT"), ...common, status: VenueOrderStatusSchema, reason: ReasonSchema }),
    z.strictObject({ kind: z.literal("EXPIRED"), ...common, reason: ReasonSchema }),
    /** The venue was asked too often, and did not take the request. */
    z.strictObject({ kind: z.literal("RATE_LIMITED"), ...common, request: z.enum(["SUBMIT", "CANCEL"]), reason: ReasonSchema }),
  ])
  .superRefine((event, context) => {
    if (event.clientOrderId === null && event.venueOrderId === null) {
      context.addIssue({ code: "custom", path: ["clientOrderId"], message: "an event names its order, by our id or the venue's" });
    }
    if ("fee" in event) {
      const value = valueOf(event.price, event.filledSize);
      if (event.fee > value || event.fee + value < 0n) context.addIssue({ code: "custom", path: ["fee"], message: "a fee is less than what was traded" });
    }
  });
/** What a venue tells of one order, parsed. */
export type VenueEvent = Readonly<z.output<typeof VenueEventSchema>>;
export type Fill = Extract<VenueEvent, { kind: "FULL_FILL" | "PARTIAL_FILL" }>;
/** The same as it comes in: amounts and times are text. */
export type RawVenueEvent = z.input<typeof VenueEventSchema>;

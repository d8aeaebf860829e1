/** What the exchange answers, parsed: an unknown status, no number, an absurd price or size is refused by its name. */
import { z } from "zod";
import { CountedSizeSchema, MoneySchema, NO_MONEY, PriceSchema, SizeSchema, minus } from "../../contracts/amounts.js";
import { InstrumentSchema } from "../../contracts/instrument.js";
import { AssetSchema, IdSchema, OpenSideSchema, type VenueOrderStatusSchema } from "../../contracts/names.js";
import type { ExchangeTime } from "../../contracts/time.js";

/** Text, or a number that is exact. */
export const WireIdSchema = z.union([IdSchema, z.int().min(0).transform(String)]);
/** Milliseconds since 1970, from 2001 to 2286: seconds and microseconds are refused. */
export const WireTimeSchema = z.int().min(1e12).max(1e13).transform((ms) => ms as ExchangeTime);
/** The exchange counts what it charges as negative, we as positive. */
export const ChargeSchema = MoneySchema.transform((amount) => minus(NO_MONEY, amount));

/** Fees are booked in the quote currency: one that was charged in another is refused. */
export const FeeAssetSchema = z.enum(["USDT", "USDC"]);

type Status = Exclude<z.output<typeof VenueOrderStatusSchema>, "NEW" | "UNKNOWN">;

const STATUSES: ReadonlyMap<string, Status> = new Map<string, Status>([
  ["NEW", "ACKED"],
  ["PENDING", "ACKED"],
  ["WORKING", "ACKED"],
  ["PARTIALLY_FILLED", "PARTIALLY_FILLED"],
  ["FILLED", "FILLED"],
  // REST spells it with two l, the stream with one.
  ["CANCELLED", "CANCELED"],
  ["CANCELED", "CANCELED"],
  ["EXPIRED", "EXPIRED"],
  ["REJECTED", "REJECTED"],
  ["FAILED", "REJECTED"],
]);

/** Our status for the exchange's; UNKNOWN for one that it does not have yet. */
const mapStatus = (name: string): Status | "UNKNOWN" => STATUSES.get(name.toUpperCase()) ?? "UNKNOWN";

export const StatusSchema = z.string().transform((name, context): Status => {
  const status = mapStatus(name);
  if (status !== "UNKNOWN") return status;
  context.addIssue({ code: "custom", message: `no status of an order that is known: ${name.slice(0, 40)}` });
  return z.NEVER;
});

/** Whether an order with this status fills no more. */
export const isOver = (status: Status): boolean => status !== "ACKED" && status !== "PARTIALLY_FILLED";

/** An order as it is: what was filled, and what that cost, of all its fills together. */
const OrderRowSchema = z
  .object({ orderId: WireIdSchema, status: StatusSchema, executedQty: CountedSizeSchema, cumQuote: MoneySchema, commission: ChargeSchema, time: WireTimeSchema, updateTime: WireTimeSchema })
  .transform((row) => ({ venueOrderId: row.orderId, status: row.status, filledSize: row.executedQty, filledValue: row.cumQuote, fee: row.commission, createdAt: row.time, updatedAt: row.updateTime }));
export type OrderRow = Readonly<z.output<typeof OrderRowSchema>>;

export const FillSchema = z
  .object({ tradeId: WireIdSchema, orderId: WireIdSchema, price: PriceSchema, volume: SizeSchema, commission: ChargeSchema, currency: FeeAssetSchema, filledTime: WireTimeSchema })
  .transform((row) => ({ tradeId: row.tradeId, venueOrderId: row.orderId, price: row.price, size: row.volume, fee: row.commission, at: row.filledTime }));
/** One trade of an order. */
export type FillRow = Readonly<z.output<typeof FillSchema>>;

const PositionRowSchema = z.object({ symbol: AssetSchema, positionSide: OpenSideSchema, positionAmt: CountedSizeSchema, markPrice: PriceSchema });
export type PositionRow = Readonly<z.output<typeof PositionRowSchema>>;

/** An instrument of the contract table, and how little of it can be ordered. */
export const ContractRowSchema = z
  .object({ symbol: AssetSchema, tickSize: z.unknown(), stepSize: z.unknown(), tradeMinQuantity: SizeSchema })
  .transform(({ symbol, tickSize, stepSize, tradeMinQuantity }) => ({ instrument: { asset: symbol, tick: tickSize, step: stepSize }, leastSize: tradeMinQuantity }))
  .pipe(z.object({ instrument: InstrumentSchema, leastSize: z.custom<z.output<typeof SizeSchema>>() }));
export type Contract = Readonly<z.output<typeof ContractRowSchema>>;

const answer = <S extends z.ZodType>(data: S) => z.object({ data });
export const TimeAnswerSchema = answer(z.object({ serverTime: WireTimeSchema }));
export const PlacedAnswerSchema = answer(z.object({ order: z.object({ orderId: WireIdSchema }) }));
export const OrderAnswerSchema = answer(z.object({ order: OrderRowSchema }));
export const FillsAnswerSchema = answer(z.object({ fill_orders: z.array(z.unknown()) }));
export const PositionsAnswerSchema = answer(z.array(PositionRowSchema));
export const PriceAnswerSchema = answer(z.object({ price: PriceSchema }));
export const BalanceAnswerSchema = answer(z.object({ balance: z.object({ asset: z.string(), balance: MoneySchema }) }));
export const ContractsAnswerSchema = answer(z.array(z.unknown()));
/** The exchange answers it without an envelope, too. */
export const ListenKeyAnswerSchema = z.union([answer(z.object({ listenKey: IdSchema })).transform(({ data }) => data), z.object({ listenKey: IdSchema })]);

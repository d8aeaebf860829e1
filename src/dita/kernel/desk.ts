/** For tests: a kernel with a history, and short ways to say what is asked and told. */
import { money, price, size } from "../contracts/amounts.js";
import { type KernelIntent, KernelIntentSchema, type RawKernelIntent } from "../contracts/intent.js";
import type { TradeSlot } from "../contracts/slot.js";
import type { ExchangeTime, UtcTime } from "../contracts/time.js";
import { type RawVenueEvent, type VenueEvent, VenueEventSchema } from "../contracts/venue-event.js";
import { decide } from "./decide.js";
import type { EventOf, KernelEvent } from "./events.js";
import { evolve } from "./evolve.js";
import { type KernelConfig, type KernelState, initialState } from "./state.js";

export const CONFIG: KernelConfig = {
  maxSlots: 2,
  instruments: [
    { asset: "BTC-USDT", tick: price("0.1"), step: size("0.001") },
    { asset: "ETH-USDT", tick: price("0.01"), step: size("0.01") },
  ],
  initialCapital: money("25000"),
  maxLeverage: 20,
};

/** A union's members, each without the fields that the desk fills in. */
type Partly<T, K extends string> = T extends unknown ? Omit<T, K> & Partial<Pick<T, K & keyof T>> : never;
type ShortIntent = Partly<RawKernelIntent, "exitLegRatios" | "intentId" | "leverage" | "limitPrice" | "orderType" | "reason" | "referencePrice" | "slotId" | "timestamp">;
type ShortEvent = Partly<RawVenueEvent, "asset" | "clientOrderId" | "eventId" | "fee" | "reason" | "receivedAt" | "timestamp" | "venueOrderId">;

const START = Date.UTC(2026, 4, 31, 12);
export const iso = (seconds: number): string => new Date(START + 1000 * seconds).toISOString();
const exchangeTime = (seconds: number): ExchangeTime => (START + 1000 * seconds) as ExchangeTime;

/** The defaults of `fields` that the schema of this action or kind has. */
const only = (fields: Record<string, unknown>, ...names: string[]): Record<string, unknown> => Object.fromEntries(names.map((name) => [name, fields[name]]));

const FIELDS: Record<string, string[]> = {
  ENTER: ["slotId", "referencePrice", "leverage", "exitLegRatios", "orderType", "limitPrice", "reason"],
  EXIT: ["slotId", "orderType", "limitPrice", "reason"],
  EXIT_RESIDUAL: ["slotId", "orderType", "limitPrice", "reason"],
  CANCEL: ["slotId", "reason"],
  RECONCILE: ["reason"],
  ORDER_ACK: [],
  PARTIAL_FILL: ["fee"],
  FULL_FILL: ["fee"],
};

export class Desk {
  state: KernelState;
  /** All that was decided. */
  readonly events: KernelEvent[] = [];
  /** All that was asked and told. */
  readonly inputs: (KernelIntent | VenueEvent)[] = [];
  private seconds = 0;

  constructor(config: Partial<KernelConfig> = {}) {
    this.state = initialState({ ...CONFIG, ...config });
  }

  slot(slotId = 0): TradeSlot {
    return this.state.slots[slotId]!;
  }

  /** Gives a command; what is not said is as usual. Returns what was decided. */
  ask(short: ShortIntent): readonly KernelEvent[] {
    this.seconds++;
    const usual = { slotId: 0, referencePrice: "100", leverage: 1, exitLegRatios: [], orderType: "MARKET", limitPrice: null, reason: "test" };
    const raw = { intentId: `i${this.seconds}`, timestamp: iso(this.seconds), ...only(usual, ...(FIELDS[short.action] ?? [])), ...short };
    return this.take(KernelIntentSchema.parse(raw));
  }

  /** Tells what the venue said, of the active order of slot 0 unless said otherwise. Returns what was decided. */
  tell(short: ShortEvent): readonly KernelEvent[] {
    this.seconds++;
    const { activeEntryOrder, activeExitOrder, doneOrders } = this.slot();
    const order = activeEntryOrder ?? activeExitOrder ?? doneOrders.at(-1);
    const raw = {
      eventId: `e${this.seconds}`,
      timestamp: iso(this.seconds),
      receivedAt: iso(this.seconds),
      asset: "BTC-USDT",
      clientOrderId: order?.clientOrderId ?? "none",
      venueOrderId: null,
      ...only({ fee: "0", reason: "test" }, ...(FIELDS[short.kind] ?? ["reason"])),
      ...short,
    };
    return this.take(VenueEventSchema.parse(raw));
  }

  take(input: KernelIntent | VenueEvent): readonly KernelEvent[] {
    this.inputs.push(input);
    const events = decide(this.state, input, exchangeTime(this.seconds) as number as UtcTime);
    this.state = events.reduce(evolve, this.state);
    this.events.push(...events);
    return events;
  }

  /** A position of `amount` BTC at 100, of the trade `t1`. */
  hold(amount = "1", exitLegRatios: string[] = []): this {
    this.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: amount, exitLegRatios });
    this.tell({ kind: "FULL_FILL", price: "100", filledSize: amount });
    return this;
  }
}

/** The code of a refusal, or the types of what was decided. */
export const told = (events: readonly KernelEvent[]): string => events.map((event) => (event.type === "REFUSED" ? event.code : event.type)).join(" ");

export const refusal = (events: readonly KernelEvent[]): EventOf<"REFUSED"> => {
  const [event] = events;
  if (event?.type !== "REFUSED") throw new Error(`not refused: ${told(events)}`);
  return event;
};

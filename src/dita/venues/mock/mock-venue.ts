/** A venue in this process, with books of its own: for tests and paper sessions. */
import { type Money, NO_MONEY, NO_SIZE, type Price, type Size, averagePrice, minus, plus, renderMoney, renderPrice, renderSize, shareOf, smaller, valueOf } from "../../contracts/amounts.js";
import type { TradeSlot, VenueOrder } from "../../contracts/slot.js";
import type { Clock, ExchangeTime } from "../../contracts/time.js";
import type { RawVenueEvent } from "../../contracts/venue-event.js";
import { type Truth, type VenueAdapter, type VenuePosition, VenueUnavailable } from "../port.js";

/** How the venue answers; a test changes it between two requests. */
export interface MockVenueScenario {
  /** What an order does when it comes: nothing but rest, fill half of it, or fill. */
  onSubmit: "FILL" | "FILL_HALF" | "REST";
  /** Whether the order is acknowledged before it fills. */
  emitAckBeforeFill: boolean;
  rejectEntry: boolean;
  rejectExit: boolean;
  rejectCancel: boolean;
  rateLimited: boolean;
  /** No request arrives, or it arrives and its answer does not. */
  lost: "ANSWER" | "NOTHING" | "REQUEST";
  price: Price;
  /** Charged of what is traded, in 10000ths. */
  feeBasisPoints: bigint;
}

/** A client order id is its trade's, and what the order is to it. */
const tradeOf = ({ clientOrderId }: VenueOrder): string => clientOrderId.slice(0, clientOrderId.lastIndexOf("-"));

interface Resting {
  readonly order: VenueOrder;
  readonly venueOrderId: string;
  filled: Size;
  value: Money;
  fee: Money;
  isWorking: boolean;
}

export class MockVenue implements VenueAdapter {
  readonly scenario: MockVenueScenario;
  /** Client order ids in the order in which they came, as often as they came. */
  readonly received: string[] = [];
  private readonly orders = new Map<string, Resting>();
  /** What was traded, by trade and role. */
  private readonly sums = new Map<string, { readonly size: Size; readonly value: Money }>();
  private time = 0;
  private events = 0;
  private listener: ((event: unknown) => void) | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly initialWallet: Money,
    scenario: Partial<MockVenueScenario> & Pick<MockVenueScenario, "price">,
  ) {
    this.scenario = { onSubmit: "FILL", emitAckBeforeFill: true, rejectEntry: false, rejectExit: false, rejectCancel: false, rateLimited: false, lost: "NOTHING", feeBasisPoints: 0n, ...scenario };
  }

  async connect(listener: (event: unknown) => void): Promise<void> {
    await Promise.resolve();
    this.listener = listener;
  }

  submit(order: VenueOrder): Promise<readonly RawVenueEvent[]> {
    return this.answer(() => {
      this.received.push(order.clientOrderId);
      const known = this.orders.get(order.clientOrderId);
      if (known !== undefined) return [this.ack(known)];
      if (this.scenario.rateLimited) return [{ kind: "RATE_LIMITED", ...this.said(order, null), request: "SUBMIT", reason: "too many requests" }];
      if (order.role === "ENTRY" ? this.scenario.rejectEntry : this.scenario.rejectExit) return [{ kind: "ORDER_REJECT", ...this.said(order, null), reason: "rejected by the scenario" }];
      const resting: Resting = { order, venueOrderId: `v${this.orders.size + 1}`, filled: NO_SIZE, value: NO_MONEY, fee: NO_MONEY, isWorking: true };
      this.orders.set(order.clientOrderId, resting);
      const acks = this.scenario.emitAckBeforeFill || this.scenario.onSubmit === "REST" ? [this.ack(resting)] : [];
      if (this.scenario.onSubmit === "REST") return acks;
      const { intendedSize } = order;
      return [...acks, ...this.fill(resting, this.scenario.onSubmit === "FILL" ? intendedSize : shareOf(intendedSize, 1n, 2n))];
    });
  }

  cancel(order: VenueOrder): Promise<readonly RawVenueEvent[]> {
    return this.answer(() => {
      const resting = this.orders.get(order.clientOrderId);
      const said = this.said(order, resting?.venueOrderId ?? null);
      if (this.scenario.rateLimited) return [{ kind: "RATE_LIMITED", ...said, request: "CANCEL", reason: "too many requests" }];
      if (resting === undefined) return [{ kind: "CANCEL_REJECT", ...said, status: "UNKNOWN", reason: "no such order" }];
      if (!resting.isWorking) return [{ kind: "CANCEL_REJECT", ...said, status: resting.filled === order.intendedSize ? "FILLED" : "CANCELED", reason: "not working" }];
      if (this.scenario.rejectCancel) return [{ kind: "CANCEL_REJECT", ...said, status: resting.filled > 0n ? "PARTIALLY_FILLED" : "ACKED", reason: "rejected by the scenario" }];
      resting.isWorking = false;
      return [{ kind: "CANCEL_ACK", ...said, reason: "asked for" }];
    });
  }

  /** Fills up to `size` of an order that rests, and tells it by the stream. */
  trade(clientOrderId: string, size: Size): void {
    const resting = this.orders.get(clientOrderId);
    if (resting?.isWorking !== true) throw new Error(`${clientOrderId} does not rest here`);
    for (const event of this.fill(resting, size)) this.listener?.(event);
  }

  async truthOf(slot: TradeSlot): Promise<Truth> {
    await this.answer(() => []);
    const active = slot.activeEntryOrder ?? slot.activeExitOrder;
    const resting = active === null ? undefined : this.orders.get(active.clientOrderId);
    const order =
      resting === undefined
        ? null
        : {
            clientOrderId: resting.order.clientOrderId,
            venueOrderId: resting.venueOrderId,
            filledSize: resting.filled,
            averagePrice: resting.filled > 0n ? averagePrice(resting.value, resting.filled) : null,
            fee: resting.fee,
            isWorking: resting.isWorking,
          };
    return { observedAt: this.tick(), order, position: { size: this.position(slot.tradeId), price: this.scenario.price } };
  }

  async wallet(): Promise<Money> {
    await this.answer(() => []);
    let wallet = this.initialWallet;
    for (const { order, fee } of this.orders.values()) {
      wallet = minus(wallet, fee);
      if (order.role === "ENTRY") wallet = plus(wallet, this.realized(order));
    }
    return wallet;
  }

  async positions(): Promise<readonly VenuePosition[]> {
    await this.answer(() => []);
    const held = new Map<string, VenuePosition>();
    for (const { order } of this.orders.values()) {
      if (order.role !== "ENTRY") continue;
      const { asset, side } = order;
      const size = plus(held.get(asset + side)?.size ?? NO_SIZE, this.position(tradeOf(order)));
      if (size > NO_SIZE) held.set(asset + side, { asset, side, size });
    }
    return [...held.values()];
  }

  /** What the exits of an entry's trade brought over their part of what it cost. */
  private realized(entry: VenueOrder): Money {
    const entered = this.traded(tradeOf(entry), "ENTRY");
    const exited = this.traded(tradeOf(entry), "EXIT");
    if (entered.size === 0n) return NO_MONEY;
    const result = minus(exited.value, shareOf(entered.value, exited.size, entered.size));
    return entry.side === "LONG" ? result : minus(NO_MONEY, result);
  }

  /** What is held for a trade. */
  position(tradeId: string): Size {
    return minus(this.traded(tradeId, "ENTRY").size, this.traded(tradeId, "EXIT").size);
  }

  private traded(tradeId: string, role: VenueOrder["role"]): { readonly size: Size; readonly value: Money } {
    return this.sums.get(tradeId + role) ?? { size: NO_SIZE, value: NO_MONEY };
  }

  async close(): Promise<void> {
    await Promise.resolve();
    this.listener = null;
  }

  /** One request and its answer, each of which may be lost. */
  private async answer(request: () => readonly RawVenueEvent[]): Promise<readonly RawVenueEvent[]> {
    await Promise.resolve();
    if (this.scenario.lost === "REQUEST") throw new VenueUnavailable("the request did not arrive");
    const events = request();
    if (this.scenario.lost === "ANSWER") throw new VenueUnavailable("the answer did not arrive");
    return events;
  }

  /** The venue's clock: no two moments are one. */
  private tick(): ExchangeTime {
    this.time = Math.max(this.time + 1, this.clock.now());
    return this.time as ExchangeTime;
  }

  private said({ clientOrderId, asset }: VenueOrder, venueOrderId: string | null) {
    const timestamp = new Date(this.tick()).toISOString();
    return { eventId: `m${++this.events}`, timestamp, receivedAt: timestamp, asset, clientOrderId, venueOrderId };
  }

  private ack({ order, venueOrderId }: Resting): RawVenueEvent {
    return { kind: "ORDER_ACK", ...this.said(order, venueOrderId) };
  }

  private fill(resting: Resting, size: Size): RawVenueEvent[] {
    const { order, venueOrderId } = resting;
    const { price, feeBasisPoints } = this.scenario;
    const held = this.position(tradeOf(order));
    const filled = smaller(smaller(size, minus(order.intendedSize, resting.filled)), order.reduceOnly ? held : order.intendedSize);
    if (filled === 0n) return [];
    const value = valueOf(price, filled);
    const fee = shareOf(value, feeBasisPoints, 10_000n);
    const before = this.traded(tradeOf(order), order.role);
    this.sums.set(tradeOf(order) + order.role, { size: plus(before.size, filled), value: plus(before.value, value) });
    resting.filled = plus(resting.filled, filled);
    resting.value = plus(resting.value, value);
    resting.fee = plus(resting.fee, fee);
    resting.isWorking = resting.filled < order.intendedSize && !(order.reduceOnly && filled === held);
    return [{ kind: resting.isWorking ? "PARTIAL_FILL" : "FULL_FILL", ...this.said(order, venueOrderId), price: renderPrice(price), filledSize: renderSize(filled), fee: renderMoney(fee) }];
  }
}

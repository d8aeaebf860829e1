/** BingX as a venue: orders over REST, what becomes of them over the user stream, and whatever is in doubt by asking for it. */
import { type Money, NO_SIZE } from "../../contracts/amounts.js";
import type { Instrument } from "../../contracts/instrument.js";
import type { TradeSlot, VenueOrder } from "../../contracts/slot.js";
import type { ExchangeTime } from "../../contracts/time.js";
import type { RawVenueEvent } from "../../contracts/venue-event.js";
import { type Truth, type VenueAdapter, type VenuePosition, VenueUnavailable } from "../port.js";
import type { BingxConfig } from "./bingx-config.js";
import { BingxDirectExecutionAdapter, type ExecutionReceipt } from "./bingx-direct.js";
import { BingxRest } from "./bingx-rest.js";
import { type OrderRow, isOver } from "./bingx-rows.js";
import { BingxUserStream } from "./bingx-user-stream.js";
import { about } from "./order-events.js";
import { OrderFollower } from "./order-follower.js";
import type { Outside } from "./outside.js";
import { truthAt } from "./slot-truth.js";

/** How often a slot is asked for again when its orders change meanwhile, and the pause before. */
const TRUTH_ATTEMPTS = 10;
const TRUTH_PAUSE_MS = 3;
/** Orders of which it is remembered when they were sent. */
const MAX_SENT = 1_000;

export interface BingxParts {
  readonly config: BingxConfig;
  /** Closed with the adapter. */
  readonly outside: Outside;
  /** Told what went wrong beside the requests: connections that failed, what could not be read, contracts that cannot be traded. */
  readonly onFault: (fault: Error) => void;
}

export class BingxVenueAdapter implements VenueAdapter, AsyncDisposable {
  private readonly ended = new AbortController();
  private readonly rest: BingxRest;
  private readonly direct: BingxDirectExecutionAdapter;
  private readonly follower: OrderFollower;
  private readonly stream: BingxUserStream;
  /** When each order was signed for the last time, or later. */
  private readonly sentAt = new Map<string, ExchangeTime>();
  private connectedAt = 0 as ExchangeTime;
  private listener: ((event: unknown) => void) | null = null;
  private closing: Promise<void> | null = null;

  constructor(private readonly parts: BingxParts) {
    const { config, outside, onFault } = parts;
    const { signal } = this.ended;
    this.rest = new BingxRest(config, outside, signal);
    this.direct = new BingxDirectExecutionAdapter(this.rest);
    this.follower = new OrderFollower({ config, outside, direct: this.direct, ended: signal, tell: (event) => this.listener?.(event), onFault });
    this.stream = new BingxUserStream({ config, outside, rest: this.rest, onFault });
  }

  /** What the contract table has, with its ticks and steps: a kernel's configuration begins with it. */
  async instruments(): Promise<readonly Instrument[]> {
    if (this.direct.instruments().length > 0) return this.direct.instruments();
    for (const refused of await this.direct.loadContracts()) this.parts.onFault(new Error(refused));
    return this.direct.instruments();
  }

  /** Learns the contracts, tries the keys, and resolves when the stream stands. Throws `BingxError` or `VenueUnavailable`. */
  async connect(listener: (event: unknown) => void): Promise<void> {
    await this.instruments();
    this.connectedAt = await this.rest.serverTime();
    await this.direct.balance();
    this.listener = listener;
    await this.stream.subscribe((event) => this.follower.hear(event));
  }

  async submit(order: VenueOrder, leverage: number): Promise<readonly RawVenueEvent[]> {
    this.follower.follow(order);
    let receipt: ExecutionReceipt;
    try {
      receipt = await this.direct.submitIntent(order, leverage);
    } finally {
      this.noteSent(order);
    }
    return this.eventsFromSubmit(order, receipt);
  }

  /** A cancel ends as CANCEL_ACK, as CANCEL_REJECT with how the order stands, filled or working, or with UNKNOWN for one that the exchange does not know. */
  async cancel(order: VenueOrder): Promise<readonly RawVenueEvent[]> {
    this.follower.follow(order);
    const answer = await this.direct.cancel(order);
    if (answer.isRateLimited) return [{ kind: "RATE_LIMITED", ...this.own(order, answer.reason), request: "CANCEL" }];
    return this.eventsFromCancel(order, answer.order, answer.reason);
  }

  /** The slot's orders as they are and what they hold, at a moment since which none of them has changed. */
  async truthOf(slot: TradeSlot): Promise<Truth> {
    for (let attempt = 0; attempt < TRUTH_ATTEMPTS; attempt++) {
      const observedAt = await this.rest.serverTime();
      const truth = await truthAt(slot, observedAt, this.direct, (order) => this.mayStillArrive(order));
      if (truth !== null) return truth;
      await this.parts.outside.sleep(TRUTH_PAUSE_MS, this.ended.signal);
    }
    throw new VenueUnavailable(`the orders of slot ${slot.slotId} change faster than they are told`);
  }

  async positions(): Promise<readonly VenuePosition[]> {
    const rows = await this.direct.positions();
    return rows.filter(({ positionAmt }) => positionAmt > NO_SIZE).map(({ symbol, positionSide, positionAmt }) => ({ asset: symbol, side: positionSide, size: positionAmt }));
  }

  wallet(): Promise<Money> {
    return this.direct.balance();
  }

  /** Ends the stream and what is under way. Idempotent. */
  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private async end(): Promise<void> {
    this.listener = null;
    await this.stream.close();
    this.ended.abort();
    await this.follower.idle();
    await this.parts.outside.close();
  }

  private async eventsFromSubmit(order: VenueOrder, receipt: ExecutionReceipt): Promise<RawVenueEvent[]> {
    if (receipt.outcome !== "PLACED") {
      this.follower.forget(order);
      const own = this.own(order, receipt.reason);
      return [receipt.outcome === "REJECTED" ? { kind: "ORDER_REJECT", ...own } : { kind: "RATE_LIMITED", ...own, request: "SUBMIT" }];
    }
    const placed = { ...order, venueOrderId: receipt.venueOrderId };
    this.follower.follow(placed);
    try {
      const events = await this.follower.eventsFromOrder(placed, await this.direct.orderStatus(placed));
      if (events.length > 0) return events;
    } catch (error) {
      this.parts.onFault(error instanceof Error ? error : new Error(String(error)));
    }
    // It is there, which is all that is known yet.
    this.follower.askLater(placed);
    return [{ kind: "ORDER_ACK", ...about(placed, "ack", this.rest.exchangeClock.now(), this.parts.outside.clock.now()) }];
  }

  private async eventsFromCancel(order: VenueOrder, row: OrderRow | null, reason: string): Promise<RawVenueEvent[]> {
    if (row === null) {
      if (this.mayStillArrive(order)) throw new VenueUnavailable(`${order.clientOrderId} may still arrive`);
      return [{ kind: "CANCEL_REJECT", ...this.own(order, reason), status: "UNKNOWN" }];
    }
    const events = await this.follower.eventsFromOrder(order, row);
    if (isOver(row.status) && row.status !== "FILLED") return events;
    return [{ kind: "CANCEL_REJECT", ...this.own({ ...order, venueOrderId: row.venueOrderId }, reason), status: row.status }, ...events];
  }

  /** What an answer says of an order, by itself and not as something that happened to it: each is another event. */
  private own(order: VenueOrder, reason: string) {
    const { clock, newId } = this.parts.outside;
    return { ...about(order, newId(), this.rest.exchangeClock.now(), clock.now()), reason: reason.slice(0, 256) };
  }

  private noteSent({ clientOrderId }: VenueOrder): void {
    this.sentAt.set(clientOrderId, this.rest.exchangeClock.now());
    if (this.sentAt.size > MAX_SENT) this.sentAt.delete([...this.sentAt.keys()][0]!);
  }

  /** Whether the exchange could take a request for this order yet, which it does for so long after it was signed. Another process of ours signed it before this one connected. */
  private mayStillArrive({ clientOrderId }: VenueOrder): boolean {
    return this.rest.exchangeClock.now() <= (this.sentAt.get(clientOrderId) ?? this.connectedAt) + this.parts.config.recvWindowMs;
  }
}

/**
 * Follows orders until all that the exchange has of them was told. The stream is fast and may miss something, so nothing rests on it alone: where
 * less was told of an order than the exchange has filled, or a connection was lost, the order is asked for until it answers.
 */
import type { RawVenueEvent } from "../../contracts/venue-event.js";
import { VenueUnavailable } from "../port.js";
import { backoff } from "./backoff.js";
import type { BingxConfig } from "./bingx-config.js";
import type { BingxDirectExecutionAdapter, OrderName } from "./bingx-direct.js";
import { type OrderRow, isOver } from "./bingx-rows.js";
import type { StreamEvent } from "./bingx-user-stream.js";
import { eventsFromOrder, eventsFromUpdate } from "./order-events.js";
import type { Outside } from "./outside.js";
import type { OrderUpdate } from "./stream-messages.js";
import { ToldFills } from "./told-fills.js";

export interface FollowerParts {
  readonly config: BingxConfig;
  readonly outside: Outside;
  readonly direct: BingxDirectExecutionAdapter;
  /** Ends the asking. */
  readonly ended: AbortSignal;
  readonly tell: (event: RawVenueEvent) => void;
  readonly onFault: (fault: Error) => void;
}

export class OrderFollower {
  /** Orders of which something may be untold. */
  private readonly working = new Map<string, OrderName>();
  private readonly toAsk = new Map<string, OrderName>();
  private readonly told = new ToldFills();
  private asking: Promise<void> | null = null;

  constructor(private readonly parts: FollowerParts) {}

  follow(order: OrderName): void {
    this.working.set(order.clientOrderId, order);
  }

  forget({ clientOrderId }: OrderName): void {
    this.working.delete(clientOrderId);
  }

  /** What the stream says, told as it comes; where something before it was missed, the order is asked for instead. */
  hear(event: StreamEvent): void {
    if (event.kind === "GAP") for (const order of this.working.values()) this.askLater(order);
    else for (const each of this.eventsFromStream(event)) this.parts.tell(each);
  }

  private eventsFromStream(update: OrderUpdate): RawVenueEvent[] {
    const { venueOrderId, clientOrderId, filledSize, fill, status } = update;
    if (fill !== null) this.told.note(fill);
    if (this.told.size(venueOrderId) < filledSize) {
      this.askLater(update);
      return [];
    }
    if (isOver(status)) this.working.delete(clientOrderId);
    return eventsFromUpdate(update, this.parts.outside.clock.now());
  }

  /** All that the exchange says of an order, as events; none if it does not know it. What it does not say yet is asked for later. */
  async eventsFromOrder(order: OrderName, row: OrderRow | null): Promise<RawVenueEvent[]> {
    if (row === null) return [];
    const fills = await this.parts.direct.fillsOf(order.asset, row);
    for (const fill of fills) this.told.note(fill);
    const isWhole = this.told.size(row.venueOrderId) >= row.filledSize;
    if (!isWhole) this.askLater(order);
    else if (isOver(row.status)) this.working.delete(order.clientOrderId);
    return eventsFromOrder(order, row, fills, isWhole, this.parts.outside.clock.now());
  }

  /** Asks for an order beside everything else, as often as it takes. */
  askLater(order: OrderName): void {
    this.toAsk.set(order.clientOrderId === "" ? `${order.venueOrderId}` : order.clientOrderId, order);
    this.asking ??= this.askAll().finally(() => (this.asking = null));
  }

  /** Resolves when nothing is asked any more. */
  async idle(): Promise<void> {
    await this.asking;
  }

  private async askAll(): Promise<void> {
    const { config, outside, direct, ended, tell, onFault } = this.parts;
    let failures = 0;
    // What is added meanwhile comes last.
    for (const [key, order] of this.toAsk) {
      if (ended.aborted) return;
      this.toAsk.delete(key);
      try {
        for (const event of await this.eventsFromOrder(order, await direct.orderStatus(order))) tell(event);
        if (this.toAsk.has(key)) throw new VenueUnavailable(`${key}: not all of its trades are told yet`);
        failures = 0;
      } catch (error) {
        if (ended.aborted) return;
        failures += 1;
        onFault(error instanceof Error ? error : new Error(String(error)));
        this.toAsk.set(key, order);
        await outside.sleep(backoff(failures, config, outside.random), ended);
      }
    }
  }
}

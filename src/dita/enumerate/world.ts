/**
 * A small world for model checking: a kernel, a venue that does whatever a venue may do, and what the venue said and is still under way.
 * What is under way arrives in any order, and any number of times.
 */
import { type Money, type Price, type Share, type Size, WHOLE, valueOf } from "../contracts/amounts.js";
import type { KernelIntent } from "../contracts/intent.js";
import type { OrderRole } from "../contracts/slot.js";
import type { ExchangeTime, UtcTime } from "../contracts/time.js";
import type { VenueEvent } from "../contracts/venue-event.js";
import { type KernelState, initialState } from "../kernel/state.js";

/** How large a world is: all its states are looked at. */
export interface Scope {
  readonly slots: number;
  /** What an entry asks for, in steps. */
  readonly size: 1 | 2 | 3;
  readonly legs: 1 | 2;
  readonly maxExitOrders: number;
  readonly maxCancels: number;
  readonly maxReconciles: number;
  /** Whether the venue also rejects, expires, limits, and refuses cancels. */
  readonly isHostile: boolean;
}

/** An order as the venue has it. */
export interface OrderAtVenue {
  readonly id: string;
  readonly slotId: number;
  readonly role: OrderRole;
  readonly intended: number;
  readonly filled: number;
  /** SENT: it has not been looked at. */
  readonly status: "SENT" | "WORKING" | "FILLED" | "CANCELED" | "REJECTED" | "EXPIRED";
  readonly isCancelAsked: boolean;
  readonly cancels: number;
}

export interface World {
  readonly kernel: KernelState;
  readonly orders: readonly OrderAtVenue[];
  /** Said by the venue, and not arrived. */
  readonly underWay: readonly VenueEvent[];
  readonly arrived: readonly VenueEvent[];
  /** By slot: how often the venue's truth was taken over. Time stands still between two of them. */
  readonly epochs: readonly number[];
  /** By slot: whether a fill could not be booked since. */
  readonly hasExcess: readonly boolean[];
  readonly steps: number;
}

const STEP = 1n as Size;
const ENTRY_PRICE = 3n as Price;
const EXIT_PRICE = 5n as Price;
/** Charged for each step that is filled. */
const FEE = 1n as Money;
const ASSET = "BTC-USDT";

export const NOW = 0 as UtcTime;
const timeOf = (epoch: number): ExchangeTime => (10 * epoch + 5) as ExchangeTime;

export const newWorld = ({ slots }: Scope): World => ({
  kernel: initialState({ maxSlots: slots, instruments: [{ asset: ASSET, tick: 1n as Price, step: STEP }], initialCapital: 1000n as Money, maxLeverage: 1 }),
  orders: [],
  underWay: [],
  arrived: [],
  epochs: Array.from({ length: slots }, () => 0),
  hasExcess: Array.from({ length: slots }, () => false),
  steps: 0,
});

/** What the venue holds for a slot, in steps. */
export const positionOf = ({ orders }: World, slotId: number): number =>
  orders.reduce((sum, order) => sum + (order.slotId !== slotId ? 0 : order.role === "ENTRY" ? order.filled : -order.filled), 0);

/** Every command that may be given to a slot, whether or not it makes sense. */
export function commands(world: World, scope: Scope, slotId: number): KernelIntent[] {
  const slot = world.kernel.slots[slotId]!;
  const common = { intentId: `i${world.steps}`, timestamp: NOW, slotId, reason: "" };
  const market = { orderType: "MARKET", limitPrice: null } as const;
  const half = (WHOLE / 2n) as Share;
  const asked: KernelIntent[] = [
    { action: "CANCEL", ...common },
    { action: "EXIT_RESIDUAL", ...common, ...market },
    { action: "EXIT", ...common, ...market },
  ];
  if (slot.tradeId === "") {
    asked.push({ action: "ENTER", ...common, ...market, tradeId: `t${slotId}`, asset: ASSET, side: slotId % 2 === 0 ? "LONG" : "SHORT", targetSize: BigInt(scope.size) as Size, referencePrice: ENTRY_PRICE, leverage: 1, exitLegRatios: scope.legs === 2 ? [half, half] : [] });
  }
  // The venue is not asked for the truth of an order that is still on its way to it.
  const isSending = world.orders.some((order) => order.slotId === slotId && order.status === "SENT");
  if (!isSending && (world.epochs[slotId]! < scope.maxReconciles || slot.fsmState === "STALE_STATE_RECONCILING")) {
    const { intentId, timestamp, reason } = common;
    if (world.epochs[slotId]! < scope.maxReconciles) asked.push({ action: "RECONCILE", intentId: `${intentId}d`, timestamp, reason, truth: { kind: "DOUBT", slotId } });
    asked.push({ action: "RECONCILE", intentId, timestamp, reason, truth: truthOf(world, slotId) });
  }
  return asked;
}

function truthOf(world: World, slotId: number): Extract<Extract<KernelIntent, { action: "RECONCILE" }>["truth"], { kind: "SLOT" }> {
  const slot = world.kernel.slots[slotId]!;
  const active = slot.activeEntryOrder ?? slot.activeExitOrder;
  const order = world.orders.find(({ id }) => id === active?.clientOrderId);
  const price = order?.role === "EXIT" ? EXIT_PRICE : ENTRY_PRICE;
  return {
    kind: "SLOT",
    slotId,
    observedAt: (timeOf(world.epochs[slotId]!) + 1) as ExchangeTime,
    order:
      order === undefined
        ? null
        : { clientOrderId: order.id, venueOrderId: null, filledSize: BigInt(order.filled) as Size, averagePrice: order.filled > 0 ? price : null, fee: (BigInt(order.filled) * FEE) as Money, isWorking: order.status === "WORKING" },
    position: { size: BigInt(positionOf(world, slotId)) as Size, price: EXIT_PRICE },
    adopt: null,
  };
}

/** Everything that the venue may do next with one of its orders: the order afterwards, and what it says. */
export function venueMoves(world: World, scope: Scope, order: OrderAtVenue): { readonly order: OrderAtVenue; readonly event: VenueEvent }[] {
  const moves: { order: OrderAtVenue; event: VenueEvent }[] = [];
  const common = { timestamp: timeOf(world.epochs[order.slotId]!), receivedAt: NOW, asset: ASSET, clientOrderId: order.id, venueOrderId: null };
  const id = (name: string): string => `${order.id}:${name}:${order.filled}:${order.cancels}`;
  const refuseCancel = (status: "ACKED" | "CANCELED" | "EXPIRED" | "FILLED" | "REJECTED" | "UNKNOWN"): void => {
    moves.push({ order: { ...order, isCancelAsked: false }, event: { kind: "CANCEL_REJECT", eventId: id(`refused-${status}`), ...common, status, reason: "" } });
  };
  if (order.status === "SENT") {
    moves.push({ order: { ...order, status: "WORKING" }, event: { kind: "ORDER_ACK", eventId: id("ack"), ...common } });
    if (scope.isHostile) {
      moves.push({ order: { ...order, status: "REJECTED" }, event: { kind: "ORDER_REJECT", eventId: id("reject"), ...common, reason: "" } });
      moves.push({ order: { ...order, status: "REJECTED" }, event: { kind: "RATE_LIMITED", eventId: id("limit"), ...common, request: "SUBMIT", reason: "" } });
    }
  }
  if (order.status === "WORKING") {
    const open = Math.min(order.intended - order.filled, order.role === "EXIT" ? positionOf(world, order.slotId) : Infinity);
    for (let size = 1; size <= open; size++) {
      const isLast = size === open;
      const filled = BigInt(size) as Size;
      moves.push({
        order: { ...order, filled: order.filled + size, status: isLast ? "FILLED" : "WORKING" },
        event: { kind: isLast ? "FULL_FILL" : "PARTIAL_FILL", eventId: id(`fill-${size}`), ...common, price: order.role === "ENTRY" ? ENTRY_PRICE : EXIT_PRICE, filledSize: filled, fee: (filled * FEE) as Money },
      });
    }
    if (scope.isHostile || open === 0) moves.push({ order: { ...order, status: "EXPIRED" }, event: { kind: "EXPIRED", eventId: id("expired"), ...common, reason: "" } });
  }
  if (!order.isCancelAsked) return moves;
  if (order.status === "WORKING") {
    moves.push({ order: { ...order, status: "CANCELED", isCancelAsked: false }, event: { kind: "CANCEL_ACK", eventId: id("cancelled"), ...common, reason: "" } });
    if (scope.isHostile) {
      refuseCancel("ACKED");
      moves.push({ order: { ...order, isCancelAsked: false }, event: { kind: "RATE_LIMITED", eventId: id("limit"), ...common, request: "CANCEL", reason: "" } });
    }
  } else if (order.status !== "SENT") refuseCancel(order.status);
  if (scope.isHostile) refuseCancel("UNKNOWN");
  return moves;
}

/** What a trade was worth if all of it was traded at the two prices: for the check of closed books. */
export const resultOf = (side: "LONG" | "SHORT", size: number): bigint => (side === "LONG" ? 1n : -1n) * (valueOf(EXIT_PRICE, BigInt(size) as Size) - valueOf(ENTRY_PRICE, BigInt(size) as Size));

/** What must be true in every state. */
import { type TradeSlot, activeOrder, isFree } from "../contracts/slot.js";
import { stageOf } from "../kernel/reconcile.js";
import { unrealizedPnl } from "../kernel/state.js";
import { type World, positionOf, resultOf } from "./world.js";

/** What is wrong in `world`; nothing if all is well. */
export function* check(world: World): Generator<string> {
  const { slots, account } = world.kernel;
  for (const slot of slots) for (const fault of [...sizes(slot), ...stage(slot), ...books(world, slot)]) yield `slot ${slot.slotId}: ${fault}`;
  const realized = slots.reduce((sum, slot) => sum + slot.realizedPnl, 0n);
  const fees = slots.reduce((sum, slot) => sum + slot.feesPaid, 0n);
  if (account.realizedPnl !== realized || account.feesPaid !== fees) yield "the account is not the sum of its trades";
  if (slots.every(isFree) && unrealizedPnl(world.kernel) !== 0n) yield "something is unrealized, and nothing is held";
}

function* sizes(slot: TradeSlot): Generator<string> {
  if (slot.size < 0n || slot.exitedSize < 0n) yield "a size below zero";
  if (slot.size !== slot.initialSize - slot.exitedSize) yield "held is not entered less exited";
  for (const order of [activeOrder(slot), ...slot.doneOrders]) if (order !== null && order.filledSize > order.intendedSize) yield `${order.clientOrderId} filled more than it asked for`;
}

/** The table and the facts say the same, unless the slot is in doubt. */
function* stage(slot: TradeSlot): Generator<string> {
  if (slot.activeEntryOrder !== null && slot.activeExitOrder !== null) yield "two orders are active";
  if (slot.fsmState !== "STALE_STATE_RECONCILING" && slot.fsmState !== stageOf(slot)) yield `${slot.fsmState}, and the facts say ${stageOf(slot)}`;
  if (isFree(slot) && slot.size > 0n) yield `${slot.fsmState} with a position`;
}

/** The books are the venue's, but for what is still under way. */
function* books(world: World, slot: TradeSlot): Generator<string> {
  if (world.hasExcess[slot.slotId]) {
    if (slot.fsmState !== "STALE_STATE_RECONCILING") yield "a fill could not be booked, and nobody doubts";
    return;
  }
  let expected = BigInt(positionOf(world, slot.slotId));
  let feesPaid = world.orders.reduce((sum, order) => (order.slotId === slot.slotId ? sum + BigInt(order.filled) : sum), 0n);
  for (const event of world.underWay) {
    if (event.kind !== "PARTIAL_FILL" && event.kind !== "FULL_FILL") continue;
    const order = world.orders.find(({ id }) => id === event.clientOrderId)!;
    if (order.slotId !== slot.slotId || (slot.settledThrough !== null && event.timestamp < slot.settledThrough)) continue;
    expected += order.role === "ENTRY" ? 0n - event.filledSize : event.filledSize;
    feesPaid -= event.fee;
  }
  if (slot.size !== expected) yield `holds ${slot.size}, and the venue says ${expected}`;
  // A reconcile may have to take a position without knowing whose fill it was.
  if (slot.settledThrough !== null) return;
  if (slot.feesPaid !== feesPaid) yield `paid ${slot.feesPaid}, and the venue charged ${feesPaid}`;
  if (slot.fsmState === "CLOSED" && slot.side !== "FLAT" && slot.realizedPnl !== resultOf(slot.side, Number(slot.initialSize))) yield "the result is not what was traded";
}

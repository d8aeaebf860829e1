/** All states that a small world can get into, each held against what must be true in every one of them. */
import { decide as kernelDecides } from "../kernel/decide.js";
import type { KernelEvent } from "../kernel/events.js";
import { evolve } from "../kernel/evolve.js";
import type { VenueEvent } from "../contracts/venue-event.js";
import type { KernelIntent } from "../contracts/intent.js";
import { check } from "./invariants.js";
import { NOW, type OrderAtVenue, type Scope, type World, commands, newWorld, venueMoves } from "./world.js";

export interface Enumeration {
  readonly states: number;
  readonly steps: number;
  /** Ways to a state where something is wrong, and what. Empty if all is well. */
  readonly faults: readonly string[];
}

/** Looks at every state within `scope`, up to the first that is wrong. `decide` is the kernel's unless a test brings a broken one. */
export function enumerate(scope: Scope, decide = kernelDecides): Enumeration {
  const numbers = new Map<string, number>();
  const parents: { from: number; by: string }[] = [];
  const leadsTo: number[][] = [];
  const isGoal: boolean[] = [];
  const faults: string[] = [];
  let queue: World[] = [];
  let steps = 0;

  const add = (world: World, from: number, by: string): void => {
    const key = keyOf(world);
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      parents.push({ from, by });
      leadsTo.push([]);
      isGoal.push(isSettled(world));
      for (const fault of check(world)) faults.push(`${fault}; after ${wayTo(number, parents)}`);
      queue.push(world);
    }
    if (from >= 0) leadsTo[number]!.push(from);
  };

  add(newWorld(scope), -1, "");
  for (let at = 0, done = 0; queue.length > 0 && faults.length === 0; done = 0) {
    const worlds = queue;
    queue = [];
    for (; done < worlds.length && faults.length === 0; done++, at++) {
      for (const { world, by } of successors(worlds[done]!, scope, decide, (fault) => faults.push(`${fault}; after ${wayTo(at, parents)}`))) {
        steps++;
        add(world, at, by);
      }
    }
  }
  if (faults.length === 0) for (const number of stuck(leadsTo, isGoal)) faults.push(`stuck; after ${wayTo(number, parents)}`);
  return { states: numbers.size, steps, faults };
}

/** Nothing is left to do, or what is left is an exit that is possible. */
function isSettled({ kernel, underWay }: World): boolean {
  return underWay.length === 0 && kernel.slots.every(({ fsmState }) => fsmState === "IDLE" || fsmState === "CLOSED" || fsmState === "POSITION_OPEN");
}

/** States from which no way leads to a settled one. */
function stuck(leadsTo: readonly number[][], isGoal: readonly boolean[]): number[] {
  const canSettle = [...isGoal];
  const found = canSettle.flatMap((is, number) => (is ? [number] : []));
  for (let number = found.pop(); number !== undefined; number = found.pop()) {
    for (const before of leadsTo[number]!) {
      if (canSettle[before]) continue;
      canSettle[before] = true;
      found.push(before);
    }
  }
  return canSettle.flatMap((can, number) => (can ? [] : [number])).slice(0, 5);
}

function* successors(world: World, scope: Scope, decide: Decide, fault: (what: string) => void): Generator<{ world: World; by: string }> {
  for (const event of world.arrived) if (effect(decide, world, event).length > 0) fault(`${event.eventId} has an effect a second time`);
  for (const event of world.underWay) {
    const underWay = world.underWay.filter((other) => other !== event);
    yield { world: take(decide, { ...world, underWay, arrived: [...world.arrived, event] }, event), by: event.eventId };
  }
  for (const order of world.orders) {
    for (const move of venueMoves(world, scope, order)) {
      yield { world: { ...world, steps: world.steps + 1, orders: world.orders.map((other) => (other === order ? move.order : other)), underWay: [...world.underWay, move.event] }, by: `(${move.event.eventId})` };
    }
  }
  for (let slotId = 0; slotId < scope.slots; slotId++) {
    for (const command of commands(world, scope, slotId)) {
      if (!isWithin(world, scope, command) || effect(decide, world, command).length === 0) continue;
      yield { world: take(decide, world, command), by: `${command.action} ${slotId}` };
    }
  }
}

/** Whether the scope has room for one more such command. */
function isWithin({ kernel, orders }: World, scope: Scope, command: KernelIntent): boolean {
  if (command.action === "EXIT" || command.action === "EXIT_RESIDUAL") return kernel.slots[command.slotId]!.exitOrderCount < scope.maxExitOrders;
  if (command.action !== "CANCEL") return true;
  const { activeEntryOrder, activeExitOrder } = kernel.slots[command.slotId]!;
  const active = activeEntryOrder ?? activeExitOrder;
  const order = orders.find(({ id }) => id === active?.clientOrderId);
  return order === undefined || (order.cancels < scope.maxCancels && !order.isCancelAsked);
}

type Decide = typeof kernelDecides;

/** What follows in the kernel, but for refusals. */
const effect = (decide: Decide, world: World, input: KernelIntent | VenueEvent): readonly KernelEvent[] => decide(world.kernel, input, NOW).filter(({ type }) => type !== "REFUSED");

/** The kernel takes it, and the venue gets what follows. */
function take(decide: Decide, world: World, input: KernelIntent | VenueEvent): World {
  const events = effect(decide, world, input);
  let { orders } = world;
  let hasExcess = world.hasExcess;
  let epochs = world.epochs;
  for (const event of events) {
    if (event.type === "ENTRY_ORDER_REQUESTED" || event.type === "EXIT_ORDER_REQUESTED") {
      const order = event.type === "ENTRY_ORDER_REQUESTED" ? event.slot.activeEntryOrder! : event.order;
      const sent: OrderAtVenue = { id: order.clientOrderId, slotId: event.slotId, role: order.role, intended: Number(order.intendedSize), filled: 0, status: "SENT", isCancelAsked: false, cancels: 0 };
      orders = [...orders, sent];
    }
    if (event.type === "CANCEL_REQUESTED") orders = orders.map((order) => (order.id === event.clientOrderId ? { ...order, isCancelAsked: true, cancels: order.cancels + 1 } : order));
    if (event.type === "SLOT_DOUBTED" && event.excess > 0n) hasExcess = hasExcess.with(event.slotId, true);
    if (event.type === "SLOT_RECONCILED") {
      hasExcess = hasExcess.with(event.slotId, false);
      epochs = epochs.with(event.slotId, epochs[event.slotId]! + 1);
    }
  }
  return { ...world, kernel: events.reduce(evolve, world.kernel), orders, hasExcess, epochs, steps: world.steps + 1 };
}

/**
 * Names the state by all that what follows depends on. What has arrived is not part of it: that none of it has an effect a second time is
 * checked on the first way to each state.
 */
function keyOf({ kernel, orders, underWay, epochs, hasExcess }: World): string {
  const slots = kernel.slots.map((slot) => {
    const names = [slot.activeEntryOrder, slot.activeExitOrder, ...slot.doneOrders].map((order) => (order === null ? "" : `${order.clientOrderId}${order.status}${order.filledSize}${order.cancelReason ?? "-"}`));
    return [slot.fsmState, slot.initialSize, slot.exitedSize, slot.entryValue, slot.exitValue, slot.feesPaid, ...names].join();
  });
  const atVenue = orders.map((order) => [order.id, order.status, order.filled, order.isCancelAsked, order.cancels].join());
  const messages = underWay.map(({ eventId, timestamp }) => `${eventId}@${timestamp}`).sort();
  return [...slots, ...atVenue, messages.join(), ...epochs, ...hasExcess].join(";");
}

function wayTo(number: number, parents: readonly { from: number; by: string }[]): string {
  const way: string[] = [];
  for (let at = number; at > 0; at = parents[at]!.from) way.unshift(parents[at]!.by);
  return way.join(", ");
}

/** Holds the kernel against the oracle after every step. The only file here that knows the kernel. */
import { type TradeSlot, type VenueOrder } from "../contracts/slot.js";
import { decide } from "../kernel/decide.js";
import { evolve } from "../kernel/evolve.js";
import { type KernelState, initialState } from "../kernel/state.js";
import { type Input, type Notes, type OracleConfig, type OrderNote, REMEMBERED_ORDERS, type SlotNote, blank, capital, entered, entryValue, equity, exitValue, exited, fees, filled, held, mark, realized, stageOf, sum, unrealized } from "./notes.js";
import { tellOracle } from "./oracle.js";
import { configOf, randomSession } from "./session.js";

/** Where the two differ. */
export interface Difference {
  readonly what: string;
  readonly kernel: string;
  readonly oracle: string;
}

/** Both, side by side. */
export class Pair {
  readonly notes: Notes;
  /** What the oracle said of the latest input. */
  outcome = "accepted";
  #state: KernelState;

  constructor(readonly config: OracleConfig) {
    this.notes = blank(config);
    this.#state = initialState({ maxSlots: config.slots, instruments: [...config.instruments], initialCapital: config.initialCapital, maxLeverage: config.maxLeverage } as Parameters<typeof initialState>[0]);
  }

  /** Tells both; the first thing in which they differ. */
  tell(input: Input, looks: "all" | "refusal" = "all"): Difference | null {
    const now = ("action" in input ? input.timestamp : input.receivedAt);
    const events = decide(this.#state, input, now);
    this.#state = events.reduce(evolve, this.#state);
    const refusals = events.filter((event) => event.type === "REFUSED");
    const kernel = refusals.map(({ code }) => code).join("+") || "accepted";
    const oracle = tellOracle(this.notes, input) ?? "accepted";
    this.outcome = oracle;
    if (kernel !== oracle) return { what: "refusal", kernel, oracle };
    const doubts = events.flatMap((event) => (event.type === "SLOT_DOUBTED" ? [`${event.doubt} ${String(event.excess)}`] : [])).join();
    if (doubts !== this.notes.doubts.join()) return { what: "doubts", kernel: doubts, oracle: this.notes.doubts.join() };
    const ends = events.flatMap((event) => (event.type === "TRADE_CLOSED" ? [`${event.tradeId} ${String(event.realizedPnl)} ${String(event.feesPaid)}`] : [])).join();
    if (ends !== this.notes.ends.join()) return { what: "TRADE_CLOSED", kernel: ends, oracle: this.notes.ends.join() };
    return looks === "refusal" ? null : this.difference();
  }

  difference(): Difference | null {
    const { notes } = this;
    const { account, control, slots } = this.#state;
    const kernelCapital = account.initialCapital + account.realizedPnl - account.feesPaid + account.adjustments;
    const kernelEquity = kernelCapital + sum(slots.map(({ unrealizedPnl }) => unrealizedPnl));
    return firstOf([
      ["mode", control.mode, notes.mode],
      ["maxLeverage", control.maxLeverage, notes.maxLeverage],
      ["tradeSeq", account.tradeSeq, notes.trades.filter(({ hasEnded }) => hasEnded).length],
      ["adjustments", account.adjustments, sum(notes.adjustments)],
      ["capital", kernelCapital, capital(notes)],
      ["equity", kernelEquity, equity(notes)],
    ]) ?? notes.slots.reduce<Difference | null>((found, slot) => found ?? slotDifference(slots[slot.slotId]!, slot), null);
  }
}

type Fact = readonly [what: string, kernel: unknown, oracle: unknown];

function firstOf(facts: readonly Fact[]): Difference | null {
  for (const [what, kernel, oracle] of facts) if (kernel !== oracle) return { what, kernel: String(kernel), oracle: String(oracle) };
  return null;
}

function slotDifference(slot: TradeSlot, note: SlotNote): Difference | null {
  const { trade } = note;
  const facts: Fact[] = [["fsmState", slot.fsmState, stageOf(note)]];
  if (trade === null) return firstOf([...facts, ["tradeId", slot.tradeId, ""], ["size", slot.size, 0n], ["active order", activeOf(slot)?.clientOrderId, undefined]]);
  facts.push(
    ["tradeId", slot.tradeId, trade.tradeId],
    ["asset", slot.asset, trade.asset],
    ["side", slot.side, trade.side],
    ["size", slot.size, held(trade)],
    ["initialSize", slot.initialSize, entered(trade)],
    ["entryValue", slot.entryValue, entryValue(trade)],
    ["exitedSize", slot.exitedSize, exited(trade)],
    ["exitValue", slot.exitValue, exitValue(trade)],
    ["realizedPnl", slot.realizedPnl, realized(trade)],
    ["feesPaid", slot.feesPaid, fees(trade)],
    ["markPrice", slot.markPrice, mark(trade)],
    ["unrealizedPnl", slot.unrealizedPnl, unrealized(trade)],
    ["exitOrderCount", slot.exitOrderCount, trade.exitOrders],
    ["active entry order", slot.activeEntryOrder?.clientOrderId, trade.working?.role === "ENTRY" ? trade.working.id : undefined],
    ["active exit order", slot.activeExitOrder?.clientOrderId, trade.working?.role === "EXIT" ? trade.working.id : undefined],
  );
  const ended = trade.ended.slice(-REMEMBERED_ORDERS);
  facts.push(["ended orders", slot.doneOrders.map((order) => order.clientOrderId).join(), ended.map(({ id }) => id).join()]);
  const active = activeOf(slot);
  if (active !== null && trade.working?.id === active.clientOrderId) {
    facts.push(...orderFacts("active", active, trade.working), ["active status NEW", active.status === "NEW", !trade.working.heard], ["active cancel asked", active.cancelReason !== null, trade.working.cancelAsked]);
  }
  if (slot.doneOrders.length === ended.length) for (const [position, order] of ended.entries()) facts.push(...orderFacts("ended", slot.doneOrders[position]!, order));
  return firstOf(facts);
}

const activeOf = (slot: TradeSlot): VenueOrder | null => slot.activeEntryOrder ?? slot.activeExitOrder;

function orderFacts(which: string, order: VenueOrder, note: OrderNote): Fact[] {
  return [
    [`${which} venueOrderId`, order.venueOrderId, note.venueId],
    [`${which} intendedSize`, order.intendedSize, note.asked],
    [`${which} filledSize`, order.filledSize, filled(note)],
    [`${which} filledValue`, order.filledValue, sum(note.fills.map(({ value }) => value))],
    [`${which} fee`, order.fee, sum(note.fills.map(({ fee }) => fee))],
  ];
}

/** What of a session made the two differ, and all that was said before. */
export interface Finding extends Difference {
  readonly seed: number;
  readonly inputs: readonly Input[];
}

/** Plays one random session against both. `watch` sees them before each input. Returns the number of inputs if they agree. */
export function runSession(seed: number, watch?: (input: Input, pair: Pair) => void): Finding | number {
  const pair = new Pair(configOf(seed));
  const inputs: Input[] = [];
  let found: Difference | null = null;
  const say = (input: Input): boolean => {
    inputs.push(input);
    watch?.(input, pair);
    found = tellSafely(pair, input);
    return found === null;
  };
  randomSession(seed, pair.notes, say);
  return found === null ? inputs.length : { ...(found as Difference), seed, inputs };
}

/** A kernel that throws differs too. */
function tellSafely(pair: Pair, input: Input): Difference | null {
  try {
    return pair.tell(input);
  } catch (error) {
    return { what: "throws", kernel: error instanceof Error ? error.message : String(error), oracle: "nothing is thrown" };
  }
}

/** The difference that these inputs end in, if they do. */
function replay(seed: number, inputs: readonly Input[]): (Difference & { readonly at: number }) | null {
  const pair = new Pair(configOf(seed));
  for (const [at, input] of inputs.entries()) {
    const found = tellSafely(pair, input);
    if (found !== null) return { ...found, at };
  }
  return null;
}

/** The same difference, with as little said as possible. */
export function shrink(finding: Finding): Finding {
  let inputs = finding.inputs;
  for (let at = inputs.length - 1; at >= 0; at -= 1) {
    const fewer = inputs.toSpliced(at, 1);
    const found = replay(finding.seed, fewer);
    if (found?.what === finding.what && found.kernel === finding.kernel && found.oracle === finding.oracle) inputs = fewer.slice(0, found.at + 1);
    if (at > inputs.length) at = inputs.length;
  }
  return { ...finding, inputs };
}

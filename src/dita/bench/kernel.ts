/** How fast the kernel decides and evolves: whole trades of a long session, none of it kept. */
import type { KernelIntent } from "../contracts/intent.js";
import { type Money, type Price, type Share, type Size, WHOLE } from "../contracts/amounts.js";
import type { ExchangeTime, UtcTime } from "../contracts/time.js";
import type { VenueEvent } from "../contracts/venue-event.js";
import { decide } from "../kernel/decide.js";
import { evolve } from "../kernel/evolve.js";
import { type KernelState, initialState } from "../kernel/state.js";

const ASSET = "BTC-USDT";
const NOW = 0 as UtcTime;
const UNIT = WHOLE as bigint;
const SIZE = UNIT as Size;
const HALF = (UNIT / 2n) as Size;
const PRICE = (100n * UNIT) as Price;

/** One trade of two legs as commands and venue events: an entry of two fills, two marks, two exits. */
function* round(number: number, slotId: number): Generator<KernelIntent | VenueEvent> {
  const tradeId = `t${number}`;
  let inputs = 0;
  const intent = () => ({ intentId: `${tradeId}-${inputs++}`, timestamp: NOW, slotId, reason: "bench" });
  const told = (order: string) => ({ eventId: `${tradeId}-${inputs++}`, timestamp: (number + inputs) as ExchangeTime, receivedAt: NOW, asset: ASSET, clientOrderId: `${tradeId}-${order}`, venueOrderId: `${number}${order}` });
  const fill = (order: string, kind: "FULL_FILL" | "PARTIAL_FILL", size: Size) => ({ kind, ...told(order), price: PRICE, filledSize: size, fee: UNIT as Money });
  const market = { orderType: "MARKET", limitPrice: null } as const;
  const mark = (): KernelIntent => ({ action: "MARK", intentId: `${tradeId}-${inputs++}`, timestamp: NOW, asset: ASSET, price: PRICE });

  yield { action: "ENTER", ...intent(), tradeId, asset: ASSET, side: number % 2 === 0 ? "LONG" : "SHORT", targetSize: SIZE, referencePrice: PRICE, leverage: 5, exitLegRatios: [HALF, HALF] as bigint[] as Share[], ...market };
  yield { kind: "ORDER_ACK", ...told("e") };
  yield fill("e", "PARTIAL_FILL", HALF);
  yield fill("e", "FULL_FILL", HALF);
  for (const exit of ["x1", "x2"]) {
    yield mark();
    yield { action: "EXIT", ...intent(), ...market };
    yield { kind: "ORDER_ACK", ...told(exit) };
    yield fill(exit, "FULL_FILL", HALF);
  }
}

const newBenchState = (maxSlots: number): KernelState =>
  initialState({ maxSlots, instruments: [{ asset: ASSET, tick: 1n as Price, step: 1n as Size }], initialCapital: 0n as Money, maxLeverage: 20 });

interface Speed {
  readonly inputs: number;
  readonly events: number;
  readonly seconds: number;
  /** Of one input, in microseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Heap after a collection, in MB: after a tenth of the session, and at its end. Null without `--expose-gc`. */
  readonly heap: readonly [number, number] | null;
}

/** Plays that many trades on four slots. Only the kernel's own time counts. */
export function measureKernel(trades: number): Speed {
  const slots = 4;
  let state = newBenchState(slots);
  let inputs = 0;
  let events = 0;
  let nanoseconds = 0n;
  const heap: number[] = [];
  const took = new Float64Array(12 * trades);
  for (let number = 0; number < trades; number++) {
    for (const input of round(number, number % slots)) {
      const started = process.hrtime.bigint();
      const decided = decide(state, input, NOW);
      for (const event of decided) state = evolve(state, event);
      const spent = process.hrtime.bigint() - started;
      nanoseconds += spent;
      took[inputs++] = Number(spent) / 1000;
      events += decided.length;
    }
    if (globalThis.gc !== undefined && (number === Math.floor(trades / 10) || number === trades - 1)) {
      globalThis.gc();
      heap.push(process.memoryUsage().heapUsed / 1e6);
    }
  }
  if (state.account.tradeSeq !== trades) throw new Error(`${state.account.tradeSeq} of ${trades} trades were closed`);
  took.sort();
  return { inputs, events, seconds: Number(nanoseconds) / 1e9, p50: took[Math.floor(inputs * 0.5)]!, p99: took[Math.floor(inputs * 0.99)]!, heap: heap.length === 2 ? [heap[0]!, heap[1]!] : null };
}

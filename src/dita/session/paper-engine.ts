/** An engine that trades by chance, to keep the system busy: what it does at a step depends on the seed and the step alone. */
import type { Instrument } from "../contracts/instrument.js";
import { type Price, type Size, renderPrice, renderSize } from "../contracts/amounts.js";
import type { RawKernelIntent } from "../contracts/intent.js";
import type { TradeSlot } from "../contracts/slot.js";
import type { Clock } from "../contracts/time.js";
import type { KernelState } from "../kernel/state.js";
import type { DecisionEngine } from "../runtime/pink-direct.js";

const LEGS = [[], ["1"], ["0.5", "0.5"], ["0.2", "0.3", "0.5"]];

export class PaperEngine implements DecisionEngine {
  private step = 0;
  private isLast = false;
  private prices: Readonly<Record<string, number>> = {};

  constructor(
    private readonly seed: number,
    private readonly clock: Clock,
    private readonly newId: () => string,
  ) {}

  begin(step: number, prices: Readonly<Record<string, number>>, isLast: boolean): void {
    [this.step, this.prices, this.isLast] = [step, prices, isLast];
  }

  decide(slot: TradeSlot, state: KernelState): RawKernelIntent | null {
    const roll = rolls(`${this.seed}:${this.step}:${slot.slotId}`);
    const common = { intentId: this.newId(), timestamp: new Date(this.clock.now()).toISOString(), reason: "paper" };
    switch (slot.fsmState) {
      case "IDLE":
      case "CLOSED":
        return this.isLast || roll(100) >= 50 ? null : this.enter(slot.slotId, state, roll, common);
      case "POSITION_OPEN":
        if (!this.isLast && roll(100) >= 40) return null;
        return { action: this.isLast || roll(3) === 0 ? "EXIT_RESIDUAL" : "EXIT", ...common, slotId: slot.slotId, orderType: "MARKET", limitPrice: null };
      case "ENTRY_WORKING":
      case "EXIT_WORKING":
        return this.isLast || roll(100) < 25 ? { action: "CANCEL", ...common, slotId: slot.slotId } : null;
      // Something is on its way, or in doubt: the runtime looks after it.
      case "ORDER_REQUESTED":
      case "EXIT_REQUESTED":
      case "STALE_STATE_RECONCILING":
        return null;
    }
  }

  private enter(slotId: number, { instruments }: KernelState, roll: Roll, common: { intentId: string; timestamp: string; reason: string }): RawKernelIntent | null {
    const traded = Object.values(instruments).filter(({ asset }) => this.prices[asset] !== undefined);
    const instrument = traded[roll(traded.length)];
    if (instrument === undefined) return null;
    const { asset, step } = instrument;
    const price = onTick(instrument, this.prices[asset]!);
    const isLimit = roll(3) === 0;
    return {
      action: "ENTER",
      ...common,
      slotId,
      tradeId: `p${this.step}-${slotId}`,
      asset,
      side: roll(2) === 0 ? "LONG" : "SHORT",
      targetSize: renderSize((step * BigInt(10 + roll(40))) as Size),
      referencePrice: renderPrice(price),
      leverage: 1 + roll(5),
      exitLegRatios: LEGS[roll(LEGS.length)]!,
      orderType: isLimit ? "LIMIT" : "MARKET",
      limitPrice: isLimit ? renderPrice(price) : null,
    };
  }
}

type Roll = (sides: number) => number;

/** The price as the instrument has it. */
const onTick = ({ tick }: Instrument, price: number): Price => ((BigInt(Math.round(price * 1e8)) * 100n) / tick) * tick as Price;

/** Whole numbers below so many sides, by a text: the same text, the same numbers. FNV-1a and a linear congruence are chance enough here. */
function rolls(text: string): Roll {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return ((state >>> 8) % 65_536) % sides;
  };
}

/** What each command must do, by README.md alone. */
import type { RefusalCode } from "../contracts/diagnostics.js";
import type { IntentOf, KernelIntent } from "../contracts/intent.js";
import { type Notes, REMEMBERED_IDS, type SlotNote, type TradeNote, beginTrade, capital, doubt, entered, held, isFreeStage, isUsedTradeId, newOrder, newTrade, stageOf } from "./notes.js";
import { takeTruth } from "./truth.js";

const WHOLE = 10_000_000_000n;

/** Carries a command out, or says why not. */
export function command(notes: Notes, intent: KernelIntent): RefusalCode | null {
  if (notes.intentIds.slice(-REMEMBERED_IDS).includes(intent.intentId)) return "DUPLICATE_INTENT";
  if (intent.action === "MARK") return markAll(notes, intent);
  if (intent.action === "CONTROL") return control(notes, intent);
  const refused = carryOut(notes, intent);
  if (refused === null) notes.intentIds.push(intent.intentId);
  return refused;
}

function carryOut(notes: Notes, intent: IntentOf<"ENTER" | "EXIT" | "EXIT_RESIDUAL" | "CANCEL" | "RECONCILE">): RefusalCode | null {
  if (intent.action === "RECONCILE" && intent.truth.kind === "CAPITAL") {
    notes.adjustments.push(intent.truth.wallet - capital(notes));
    return null;
  }
  const slot = notes.slots[intent.action === "RECONCILE" ? (intent.truth as { slotId: number }).slotId : intent.slotId];
  if (slot === undefined) return "UNKNOWN_SLOT";
  if (intent.action === "ENTER") return enter(notes, slot, intent);
  if (intent.action === "CANCEL") {
    if (!slot.trade?.working) return "NO_ACTIVE_ORDER";
    slot.trade.working.cancelAsked = true;
    return null;
  }
  if (intent.action !== "RECONCILE") return exit(notes, slot, intent);
  if (intent.truth.kind === "SLOT") return takeTruth(notes, slot, intent.truth);
  doubt(notes, slot, "REQUESTED");
  return null;
}

function markAll(notes: Notes, { asset, price }: IntentOf<"MARK">): null {
  for (const { trade } of notes.slots) if (trade?.asset === asset && held(trade) > 0n) trade.lastMark = price;
  return null;
}

function control(notes: Notes, { mode, maxLeverage, sequence }: IntentOf<"CONTROL">): RefusalCode | null {
  if (sequence <= notes.controlSequence) return "STALE_CONTROL";
  Object.assign(notes, { mode, maxLeverage, controlSequence: sequence });
  return null;
}

function enter(notes: Notes, slot: SlotNote, intent: IntentOf<"ENTER">): RefusalCode | null {
  if (notes.mode !== "NORMAL") return "TRADING_HALTED";
  if (intent.leverage > notes.maxLeverage) return "LEVERAGE_TOO_HIGH";
  const instrument = notes.config.instruments.find(({ asset }) => asset === intent.asset);
  if (instrument === undefined) return "UNKNOWN_ASSET";
  if (isUsedTradeId(notes, intent.tradeId)) return "DUPLICATE_TRADE_ID";
  if (intent.targetSize % instrument.step !== 0n) return "INVALID_INTENT";
  if (intent.limitPrice !== null && intent.limitPrice % instrument.tick !== 0n) return "INVALID_INTENT";
  const stage = stageOf(slot);
  if (stage === "STALE_STATE_RECONCILING") return stage;
  if (!isFreeStage(stage)) return "SLOT_BUSY";
  const trade = newTrade(intent.tradeId, intent.asset, intent.side, intent.exitLegRatios);
  trade.working = newOrder(intent.tradeId + "-e", "ENTRY", intent.targetSize);
  beginTrade(notes, slot, trade);
  return null;
}

function exit(notes: Notes, slot: SlotNote, intent: IntentOf<"EXIT" | "EXIT_RESIDUAL">): RefusalCode | null {
  if (notes.mode === "HALT") return "TRADING_HALTED";
  const stage = stageOf(slot);
  if (isFreeStage(stage)) return "NO_OPEN_POSITION";
  if (stage === "STALE_STATE_RECONCILING") return stage;
  if (slot.trade?.working) return "ORDER_WORKING";
  const trade = slot.trade!;
  const { tick, step } = notes.config.instruments.find(({ asset }) => asset === trade.asset)!;
  if (intent.limitPrice !== null && intent.limitPrice % tick !== 0n) return "INVALID_INTENT";
  trade.exitOrders += 1;
  const asked = intent.action === "EXIT_RESIDUAL" ? held(trade) : nextLeg(trade, step);
  trade.working = newOrder(`${trade.tradeId}-x${String(trade.exitOrders)}`, "EXIT", asked);
  return null;
}

/** How much the next leg asks for. */
function nextLeg(trade: TradeNote, step: bigint): bigint {
  for (let leg = 0; leg < trade.ratios.length - 1; leg += 1) {
    const left = WHOLE - trade.ratios.slice(0, leg + 1).reduce((all, one) => all + one, 0n);
    let stays = (entered(trade) * left) / WHOLE;
    if (stays % step !== 0n) stays = (stays / step + 1n) * step;
    if (held(trade) > stays) return held(trade) - stays;
  }
  return held(trade);
}

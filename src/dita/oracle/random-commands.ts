/** Random commands, mostly ones that can be carried out. */
import type { KernelIntent, OrderTruth, SlotTruth } from "../contracts/intent.js";
import type { Dice } from "./dice.js";
import { type Input, type Notes, type OrderNote, type SlotNote, capital, filled, held, isFreeStage, stageOf, sum } from "./notes.js";

/** A chatty venue says very much of one order; in a churning session one trade has very many. */
export type Style = "chatty" | "churning" | "usual";

/** What a session knows while it is made up. */
export interface Scene {
  readonly dice: Dice;
  readonly style: Style;
  readonly notes: Notes;
  readonly said: Input[];
  /** The venue's clock. */
  clock: number;
  serial: number;
}

const UNIT = 10_000_000_000n;
const WHOLE = UNIT;
const LEGS: readonly (readonly bigint[])[] = [[], [WHOLE], [WHOLE / 2n, WHOLE / 2n], [WHOLE / 3n, WHOLE / 3n, WHOLE - 2n * (WHOLE / 3n)], [1n, WHOLE - 1n], [WHOLE / 10n, WHOLE / 5n, (7n * WHOLE) / 10n]];

/** A price on any tick, or on none. */
export const anyPrice = (dice: Dice): bigint => UNIT + BigInt(dice.below(2000)) * (UNIT / 100n) + (dice.percent(20) ? BigInt(dice.below(1000)) : 0n);
/** The asset of the slot's trade, or any. */
export const anyAsset = ({ dice, notes }: Scene, slot: SlotNote): string => (dice.percent(90) && slot.trade ? slot.trade.asset : dice.percent(3) ? "NONE" : dice.one(notes.config.instruments).asset);
export const fresh = (scene: Scene, prefix: string): string => `${prefix}${String((scene.serial += 1))}`;

type ActionKind = "ENTER" | "EXIT" | "EXIT_RESIDUAL" | "CANCEL" | "MARK" | "CONTROL" | "DOUBT" | "SLOT" | "CAPITAL";

export function randomCommand(scene: Scene, near: SlotNote): KernelIntent {
  const { dice, notes, said } = scene;
  const stage = stageOf(near);
  const doubted = stage === "STALE_STATE_RECONCILING";
  const halted = notes.mode !== "NORMAL";
  const action = dice.weighted<ActionKind>([
    [isFreeStage(stage) ? 60 : 4, "ENTER"],
    [stage === "POSITION_OPEN" ? 30 : 4, "EXIT"],
    [stage === "POSITION_OPEN" ? 12 : 2, "EXIT_RESIDUAL"],
    [near.trade?.working ? 25 : 2, "CANCEL"],
    [8, "MARK"],
    [halted ? 20 : 2, "CONTROL"],
    [2, "DOUBT"],
    [doubted ? 60 : scene.style === "usual" ? 6 : 1, "SLOT"],
    [2, "CAPITAL"],
  ]);
  const old = dice.percent(3) ? said.filter((input) => "action" in input) : [];
  const intentId = old.length > 0 ? dice.one(old).intentId : fresh(scene, "i");
  const slotId = dice.percent(1) ? 200 : near.slotId;
  return { action, intentId, timestamp: scene.clock, ...fields(scene, near, slotId, action) } as unknown as KernelIntent;
}

function fields(scene: Scene, near: SlotNote, slotId: number, action: ActionKind): object {
  const { dice, notes } = scene;
  switch (action) {
    case "ENTER":
      return { slotId, ...entry(scene) };
    case "EXIT":
    case "EXIT_RESIDUAL":
      return { slotId, ...pricing(scene, tickOf(scene, near.trade?.asset)), reason: "" };
    case "CANCEL":
      return { slotId, reason: "c" };
    case "MARK":
      return { asset: anyAsset(scene, near), price: anyPrice(dice) };
    case "CONTROL":
      return { mode: dice.weighted([[notes.mode === "NORMAL" ? 0 : 6, "NORMAL"], [1, "REDUCE_ONLY"], [1, "HALT"]] as const), maxLeverage: 1 + dice.below(25), sequence: notes.controlSequence + dice.below(4) || 1 };
    case "DOUBT":
      return { action: "RECONCILE", truth: { kind: "DOUBT", slotId }, reason: "" };
    case "SLOT":
      return { action: "RECONCILE", truth: slotTruth(scene, near, slotId), reason: "" };
    case "CAPITAL":
      return { action: "RECONCILE", truth: { kind: "CAPITAL", wallet: dice.percent(10) ? capital(notes) : capital(notes) + BigInt(dice.below(2001) - 1000) * (UNIT / 7n) }, reason: "" };
  }
}

const tickOf = ({ notes }: Scene, asset: string | undefined): bigint => notes.config.instruments.find((one) => one.asset === asset)?.tick ?? 1n;

function pricing({ dice }: Scene, tick: bigint): object {
  if (dice.percent(50)) return { orderType: "MARKET", limitPrice: null };
  const near = anyPrice(dice);
  return { orderType: "LIMIT", limitPrice: dice.percent(4) ? near : near - (near % tick) };
}

function entry(scene: Scene): object {
  const { dice, notes } = scene;
  const instrument = scene.style === "usual" ? dice.one(notes.config.instruments) : notes.config.instruments[0]!;
  const used = dice.percent(4) ? notes.trades : [];
  return {
    tradeId: used.length > 0 ? dice.one(used).tradeId : fresh(scene, "t"),
    asset: dice.percent(1) ? "NONE" : instrument.asset,
    side: dice.one(["LONG", "SHORT"]),
    targetSize: instrument.step * BigInt(1 + dice.below(12)) + (dice.percent(3) ? 1n : 0n),
    referencePrice: anyPrice(dice),
    leverage: 1 + dice.below(dice.percent(3) ? 30 : notes.maxLeverage),
    exitLegRatios: dice.one(LEGS),
    ...pricing(scene, instrument.tick),
    reason: "",
  };
}

/** A part of a size, whole, or none; now and then in no grain at all. */
function someOf(dice: Dice, size: bigint): bigint {
  return dice.weighted([[4, size], [1, 0n], [4, (size * BigInt(dice.below(9))) / 8n]] as const);
}

function slotTruth(scene: Scene, near: SlotNote, slotId: number): Omit<SlotTruth, never> | object {
  const { dice, notes } = scene;
  const { trade } = near;
  const latest = Math.max(scene.clock, ...near.knownTimes);
  // Now and then of the time of something that the slot knows already, also from its last trade.
  const known = near.knownTimes.length > 0 && dice.percent(70) ? dice.one(near.knownTimes.slice(-3)) : latest;
  const observedAt = dice.percent(90) ? latest + 1 + dice.below(3) : known + 1 - dice.below(3);
  if (observedAt > scene.clock && dice.percent(70)) scene.clock = observedAt;
  const order = trade?.working && dice.percent(75) ? orderTruth(scene, trade.working) : dice.percent(3) ? orderTruth(scene, { id: "none", role: "EXIT", asked: 8n, fills: [], venueId: null, heard: true, cancelAsked: false }) : null;
  const change = order === null ? 0n : (order.filledSize as bigint) - filled(trade?.working ?? { fills: [] } as unknown as OrderNote);
  const expected = held(trade) + (trade?.working?.role === "EXIT" ? -change : change);
  const step = dice.one(notes.config.instruments).step as bigint;
  const size = expected >= 0n && dice.percent(60) ? expected : someOf(dice, held(trade) + step * BigInt(dice.below(4)));
  const adopted = dice.percent(trade === null ? 50 : held(trade) === 0n ? 20 : 4);
  const used = dice.percent(5) ? notes.trades : [];
  const adopt = { tradeId: used.length > 0 ? dice.one(used).tradeId : adopted ? fresh(scene, "a") : "", asset: dice.percent(2) ? "NONE" : dice.one(notes.config.instruments).asset, side: dice.one(["LONG", "SHORT"]), leverage: 1 + dice.below(30) };
  return { kind: "SLOT", slotId, observedAt, order, position: { size, price: dice.percent(92) ? anyPrice(dice) : null }, adopt: adopted ? adopt : null };
}

function orderTruth(scene: Scene, order: OrderNote): OrderTruth {
  const { dice } = scene;
  const ours = filled(order);
  const filledSize = dice.weighted([[4, ours], [3, order.asked], [3, someOf(dice, order.asked)], [dice.percent(20) ? 1 : 0, order.asked + 1n]] as const);
  const ownFee = sum(order.fills.map(({ fee }) => fee));
  const truth = {
    clientOrderId: order.id,
    venueOrderId: dice.percent(3) ? fresh(scene, "w") : dice.percent(50) ? order.venueId : order.venueId ?? fresh(scene, "v"),
    filledSize,
    averagePrice: filledSize > 0n && dice.percent(90) ? anyPrice(dice) : null,
    fee: dice.percent(50) ? ownFee : ownFee + BigInt(dice.below(1000) - 300),
    isWorking: dice.percent(60),
  };
  return truth as unknown as OrderTruth;
}

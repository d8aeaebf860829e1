/**
 * A random session: mostly what a trading engine and a venue would say, and much that goes wrong: duplicates, reorderings,
 * late and stray events, overfills, rejects in every state, truths that contradict the books. It looks at the oracle's notes
 * to say things that matter; what it said is a plain list, which can be played again without it.
 */
import type { OracleConfig, Input, Notes, SlotNote } from "./notes.js";
import { type Scene, type Style, randomCommand } from "./random-commands.js";
import { randomEvent } from "./random-events.js";
import { Dice } from "./dice.js";

const UNIT = 10_000_000_000n;

/** The instruments have grains of every kind; the third has the finest there are. */
const INSTRUMENTS = [
  { asset: "BTC-USDT", tick: UNIT / 2n, step: UNIT / 10n },
  { asset: "ETH-USDT", tick: 7n * (UNIT / 100n), step: 3n * UNIT },
  { asset: "DUST", tick: 1n, step: 7n },
] as unknown as OracleConfig["instruments"];

/** Of the session with that seed: one slot, two or three. */
export const configOf = (seed: number): OracleConfig => ({ slots: 1 + (seed % 3), instruments: INSTRUMENTS, initialCapital: 1000n * UNIT * UNIT, maxLeverage: 20 });

const STEPS: Record<Style, number> = { usual: 48, chatty: 600, churning: 400 };
/** One session of so many is long, so that what is remembered is forgotten too. */
const LONG_EVERY = 10_000;

function styleOf(seed: number): Style {
  if (seed % LONG_EVERY === 1) return "chatty";
  return seed % LONG_EVERY === 2 ? "churning" : "usual";
}

/** Says one thing after another; `say` is told each, before the next is made up from the notes that it led to. */
export function randomSession(seed: number, notes: Notes, say: (input: Input) => boolean): void {
  const dice = new Dice(seed);
  const scene: Scene = { dice, notes, style: styleOf(seed), said: [], clock: 1_780_000_000_000, serial: 0 };
  const heldBack: Input[] = [];
  const most = STEPS[scene.style];
  const steps = scene.style === "usual" ? 4 + dice.below(most - 3) : most;
  for (let step = 0; step < steps; step += 1) {
    const input = nextInput(scene, heldBack);
    scene.said.push(input);
    if (!say(input)) return;
  }
}

function nextInput(scene: Scene, heldBack: Input[]): Input {
  const { dice, said } = scene;
  scene.clock += dice.below(3);
  if (heldBack.length > 0 && dice.percent(12)) return heldBack.splice(dice.below(heldBack.length), 1)[0]!;
  if (said.length > 0 && dice.percent(6)) return dice.one(dice.percent(80) ? said.slice(-20) : said);
  const slot = dice.one<SlotNote>(scene.notes.slots);
  const asks = scene.style === "chatty" ? 3 : slot.trade?.working ? 30 : 70;
  const input = dice.percent(slot.trade?.working ? asks : Math.max(asks, 70)) ? randomCommand(scene, slot) : randomEvent(scene, slot);
  if (!("kind" in input) || !dice.percent(10)) return input;
  heldBack.push(input);
  return randomEvent(scene, slot);
}

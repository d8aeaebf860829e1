/**
 * A random session: mostly what a trading engine and a venue would say, and much that goes wrong: duplicates, reorderings,
 * late and stray events, overfills, rejects in every state, truths that contradict the books. It looks at the oracle's notes
 * to say things that matter; what it said is a plain list, which can be played again without it.
 */
import type { OracleConfig, Input, Notes, SlotNote } from "./notes.js";
import { type Scene, randomCommand } from "./random-commands.js";
import { randomEvent } from "./random-events.js";
import { Dice } from "./dice.js";

const UNIT = 10_000_000_000n;

/** The instruments have grains of every kind; the third has the finest there are. */
const INSTRUMENTS = [
  { asset: "BTC-USDT", tick: UNIT / 2n, step: UNIT / 10n },
  { asset: "ETH-USDT", tick: 7n * (UNIT / 100n), step: 3n * UNIT },
  { asset: "DUST", tick: 1n, step: 7n },
] as unknown as OracleConfig["instruments"];

export const CONFIG: OracleConfig = { slots: 2, instruments: INSTRUMENTS, initialCapital: 1000n * UNIT * UNIT, maxLeverage: 20 };

const MAX_STEPS = 48;

/** Says one thing after another; `say` is told each, before the next is made up from the notes that it led to. */
export function randomSession(seed: number, notes: Notes, say: (input: Input) => boolean, maxSteps = MAX_STEPS): void {
  const dice = new Dice(seed);
  const scene: Scene = { dice, notes, said: [], clock: 1_780_000_000_000, serial: 0 };
  const heldBack: Input[] = [];
  const steps = 4 + dice.below(maxSteps - 3);
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
  if (said.length > 0 && dice.percent(6)) return dice.one(said.slice(-20));
  const slot = dice.one<SlotNote>(scene.notes.slots);
  const input = dice.percent(slot.trade?.working ? 30 : 70) ? randomCommand(scene, slot) : randomEvent(scene, slot);
  if (!("kind" in input) || !dice.percent(10)) return input;
  heldBack.push(input);
  return randomEvent(scene, slot);
}

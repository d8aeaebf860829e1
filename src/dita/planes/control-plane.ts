/** The control plane: what an operator or a supervisor lets the system do, set and read in any thread. */
import { z } from "zod";
import { ControlModeSchema, LeverageSchema } from "../contracts/names.js";
import { parse } from "../contracts/parse.js";
import { type Clock, systemClock } from "../contracts/time.js";
import type { KernelState } from "../kernel/state.js";
import { PlaneError } from "./plane-error.js";
import { wordMoved } from "./word.js";

/** Settings as of one update; `sequence` counts the updates, and is what the kernel's CONTROL asks for. */
export type ControlSnapshot = KernelState["control"];

const ChangesSchema = z.strictObject({ mode: ControlModeSchema.optional(), maxLeverage: LeverageSchema.optional() });
export type ControlChanges = z.input<typeof ChangesSchema>;

export interface ControlPlane {
  read(): ControlSnapshot;
  /**
   * Changes some settings and gives all of them. INVALID_CONTROL for what cannot be set. With `ifSequence`, STALE_CONTROL if anything was set
   * since: what was decided by settings that no longer hold is not set.
   */
  update(changes: ControlChanges, ifSequence?: number): ControlSnapshot;
  /** Waits for settings later than `after`. False if there were none within `timeoutMs`, or before `notify`. */
  wait(after: number, timeoutMs: number): Promise<boolean>;
  /** Ends all waits. */
  notify(): void;
}

const MODES = ControlModeSchema.options;

/** All settings in one word: sequence, highest leverage (8 bits), mode (8 bits, from 1). */
const pack = ({ mode, maxLeverage, sequence }: ControlSnapshot): bigint => (BigInt(sequence) << 16n) | BigInt((maxLeverage << 8) | (MODES.indexOf(mode) + 1));

function unpack(word: bigint): ControlSnapshot {
  const settings = { mode: MODES[Number(word & 0xffn) - 1], maxLeverage: Number((word >> 8n) & 0xffn) };
  const parsed = parse(ChangesSchema.required(), settings);
  if (!parsed.ok) throw new PlaneError("PLANE_CORRUPT", `no settings: ${parsed.problems.join("; ")}`);
  return Object.freeze({ ...parsed.value, sequence: Number(word >> 16n) });
}

/**
 * Settings in a word of shared memory, which is changed all at once or not at all: there is no half of a setting, no lock that somebody could
 * die with, and no update that another one undoes.
 */
export class RealZincControlPlane implements ControlPlane {
  private readonly words: BigInt64Array;
  /** Decoded last: read before every decision, and changed seldom. */
  private known: { readonly word: bigint; readonly settings: ControlSnapshot } | null = null;

  private constructor(
    /** For the threads that are to attach. */
    readonly buffer: SharedArrayBuffer,
    private readonly clock: Clock,
  ) {
    if (buffer.byteLength !== 8) throw new PlaneError("PLANE_MISMATCH", `${buffer.byteLength} bytes are no control plane`);
    this.words = new BigInt64Array(buffer);
  }

  /** Begins with the settings that the kernel has, so that the next update is newer. */
  static create(settings: ControlSnapshot, clock: Clock = systemClock): RealZincControlPlane {
    const plane = new RealZincControlPlane(new SharedArrayBuffer(8), clock);
    Atomics.store(plane.words, 0, pack(settings));
    plane.read();
    return plane;
  }

  /** The same settings in another thread, to read and to set. */
  static attach(buffer: SharedArrayBuffer, clock: Clock = systemClock): RealZincControlPlane {
    const plane = new RealZincControlPlane(buffer, clock);
    plane.read();
    return plane;
  }

  read(): ControlSnapshot {
    const word = Atomics.load(this.words, 0);
    if (this.known !== null && this.known.word === word) return this.known.settings;
    const settings = unpack(word);
    this.known = { word, settings };
    return settings;
  }

  update(changes: ControlChanges, ifSequence?: number): ControlSnapshot {
    const parsed = parse(ChangesSchema, changes);
    if (!parsed.ok) throw new PlaneError("INVALID_CONTROL", parsed.problems.join("; "));
    const { mode, maxLeverage } = parsed.value;
    for (;;) {
      const word = Atomics.load(this.words, 0);
      const current = unpack(word);
      if (ifSequence !== undefined && current.sequence !== ifSequence) throw new PlaneError("STALE_CONTROL", `${ifSequence} was followed by ${current.sequence}`);
      const next: ControlSnapshot = { mode: mode ?? current.mode, maxLeverage: maxLeverage ?? current.maxLeverage, sequence: current.sequence + 1 };
      if (Atomics.compareExchange(this.words, 0, word, pack(next)) !== word) continue;
      this.notify();
      return next;
    }
  }

  async wait(after: number, timeoutMs: number): Promise<boolean> {
    const deadline = this.clock.monotonic() + timeoutMs;
    const word = Atomics.load(this.words, 0);
    if (unpack(word).sequence > after) return true;
    const left = deadline - this.clock.monotonic();
    if (left > 0) await wordMoved(this.words, 0, word, left);
    return this.read().sequence > after;
  }

  notify(): void {
    Atomics.notify(this.words, 0);
  }
}

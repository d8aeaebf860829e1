/**
 * The kernel with its journal and its venue. What is decided is written down first, asked of the venue next, and shown to others last; so a
 * restart anywhere finds either that nothing was asked, or what was.
 */
import type { Money } from "../contracts/amounts.js";
import { KernelIntentSchema } from "../contracts/intent.js";
import type { TradeSlot, VenueOrder } from "../contracts/slot.js";
import { parse } from "../contracts/parse.js";
import type { Clock } from "../contracts/time.js";
import { VenueEventSchema } from "../contracts/venue-event.js";
import type { Durability, Journal } from "../journal/journal.js";
import { decide } from "../kernel/decide.js";
import type { KernelEvent } from "../kernel/events.js";
import { evolve } from "../kernel/evolve.js";
import type { KernelState } from "../kernel/state.js";
import { type VenueAdapter, VenueUnavailable } from "../venues/port.js";
import { deepFreeze } from "./freeze.js";
import { orderAsked } from "./order-asked.js";
import { type KernelOutcome, outcomeOf, refused } from "./outcome.js";
import { PendingAnswers } from "./pending-answers.js";
import { type PositionDrift, positionDrift } from "./position-drift.js";

/** The kernel was used after `close()`. */
export class KernelClosed extends Error {
  override readonly name = "KernelClosed";
}

export interface Parts {
  readonly journal: Journal;
  readonly venue: VenueAdapter;
  readonly clock: Clock;
  /** Names the commands that the bridge gives itself. No name comes twice, in another run neither. */
  readonly newId: () => string;
  /** DURABLE unless what the venue was asked may be forgotten in a power failure. */
  readonly durability?: Durability;
  /** Told what was decided, once it is written down. What it throws goes to `onFault`, and stops nothing. */
  readonly onEvents?: (events: readonly KernelEvent[], state: KernelState) => void;
  /** Told of every command that was not carried out, and why, beside the answer to whoever gave it. */
  readonly onRefusal?: (refusal: KernelOutcome) => void;
  /** Told what went wrong beside the commands: who runs the kernel logs it and lets somebody know. */
  readonly onFault: (fault: Error) => void;
}

/** Refusals of what is in the books already, or says nothing new. */
const HARMLESS: ReadonlySet<string> = new Set<KernelOutcome["diagnosticCode"]>(["DUPLICATE_EVENT", "ALREADY_SETTLED", "ORDER_DONE"]);

/** How often the venue is asked again when events overtake its truth. */
const RECONCILE_ATTEMPTS = 5;

export class ExecutionKernel implements AsyncDisposable {
  /** The answers of the venue that a slot waits for. */
  private readonly underWay = new PendingAnswers();
  private closing: Promise<void> | null = null;
  private isClosed = false;

  private constructor(
    private readonly parts: Parts,
    private current: KernelState,
  ) {}

  /**
   * Takes up where the journal ends: every slot that has or had a trade is doubted, and the venue is asked for it.
   * What the venue does not answer stays in doubt; `reconcile` asks again. Owns journal and venue from now on, also if it throws.
   */
  static async open(parts: Parts): Promise<ExecutionKernel> {
    try {
      const kernel = new ExecutionKernel(parts, parts.journal.replay());
      await parts.venue.connect((event) => kernel.hear(event));
      await kernel.recover();
      return kernel;
    } catch (error) {
      await closeBoth(parts);
      throw error;
    }
  }

  /** The state as it is now. It never changes: the next one is another. */
  get state(): KernelState {
    return deepFreeze(this.current);
  }

  slot(slotId: number): TradeSlot | undefined {
    return this.state.slots[slotId];
  }

  /**
   * Carries out a command. Accepted means that it was written down and, if it makes an order, that the venue did not refuse it; an order of
   * which the fate is unknown is ORDER_UNCONFIRMED, and its slot is in doubt. Whatever happens is told by the outcome; only `KernelClosed` is thrown.
   */
  async processIntent(raw: unknown): Promise<KernelOutcome> {
    const outcome = await this.carryOut(raw);
    if (!outcome.accepted) this.guarded(() => this.parts.onRefusal?.(outcome));
    return outcome;
  }

  private async carryOut(raw: unknown): Promise<KernelOutcome> {
    this.requireOpen();
    const parsed = parse(KernelIntentSchema, raw);
    if (!parsed.ok) return refused("INVALID_INTENT", parsed.problems.join("; "));
    const intent = parsed.value;
    // The venue can only cancel an order that it has, and its truth of an order on the way is none.
    const slotId = intent.action === "CANCEL" ? intent.slotId : intent.action === "RECONCILE" && intent.truth.kind === "SLOT" ? intent.truth.slotId : null;
    if (slotId !== null) {
      await this.underWay.settled(slotId);
      this.requireOpen();
    }
    let decided: readonly KernelEvent[];
    try {
      decided = this.commit(decide(this.current, intent, this.parts.clock.now()), intent.action === "MARK" ? "FAST" : this.durability);
    } catch (error) {
      this.requireOpen();
      return refused("NOT_RECORDED", String(error));
    }
    const asked = orderAsked(decided);
    if (asked === null) return outcomeOf(decided, this.current);
    const answer = this.ask(asked.slotId, asked.isCancel);
    this.underWay.add(asked.slotId, answer);
    const { events, isUnconfirmed } = await answer;
    return outcomeOf([...decided, ...events], this.current, isUnconfirmed);
  }

  /** Takes what the venue says. An event that cannot be read or applied is told by the outcome. Throws `JournalError` if it cannot be written down. */
  onVenueEvent(raw: unknown): KernelOutcome {
    const [outcome] = this.onVenueEvents([raw]);
    return outcome!;
  }

  /** The same for several, in their order: one that cannot be read or applied does not keep the others out. They are written down together. */
  private onVenueEvents(raws: readonly unknown[]): readonly KernelOutcome[] {
    if (this.isClosed) throw new KernelClosed("the kernel is closed");
    const now = this.parts.clock.now();
    let state = this.current;
    const decided: KernelEvent[] = [];
    const outcomes = raws.map((raw) => {
      const parsed = parse(VenueEventSchema, raw);
      if (!parsed.ok) return refused("INVALID_EVENT", parsed.problems.join("; "));
      const events = decide(state, parsed.value, now);
      state = events.reduce(evolve, state);
      decided.push(...events);
      return outcomeOf(events, state);
    });
    this.commit(decided, this.durability, state);
    return outcomes;
  }

  /** Asks the venue for the truth of a slot and takes it over. False if it does not answer: the slot stays as it is. */
  async reconcile(slotId: number): Promise<boolean> {
    for (let attempt = 0; attempt < RECONCILE_ATTEMPTS; attempt++) {
      await this.underWay.settled(slotId);
      this.requireOpen();
      const slot = this.current.slots[slotId];
      if (slot === undefined) return false;
      const truth = await this.hearOf(() => this.parts.venue.truthOf(slot));
      this.requireOpen();
      if (truth === null) return false;
      // What changed while the venue was asked may not be in its answer.
      if (this.current.slots[slotId] !== slot || this.underWay.has(slotId)) continue;
      const { at, ...common } = this.own();
      const decided = this.commit(decide(this.current, { action: "RECONCILE", ...common, truth: { kind: "SLOT", slotId, adopt: null, ...truth } }, at), this.durability);
      if (decided[0]?.type !== "REFUSED") return true;
      if (decided[0].code !== "STALE_TRUTH") return false;
    }
    return false;
  }

  /** Takes over what the account has at the venue, and says how far capital was off; null if the venue does not say. */
  async reconcileCapital(): Promise<Money | null> {
    const wallet = await this.hearOf(() => this.parts.venue.wallet());
    this.requireOpen();
    if (wallet === null) return null;
    const { at, ...common } = this.own();
    const [corrected] = this.commit(decide(this.current, { action: "RECONCILE", ...common, truth: { kind: "CAPITAL", wallet } }, at), this.durability);
    return corrected?.type === "CAPITAL_CORRECTED" ? corrected.drift : null;
  }

  /** Where the slots hold something else than the account does; null if the venue does not say. Nothing is changed: nobody knows whose it is. */
  async positionDrift(): Promise<readonly PositionDrift[] | null> {
    const positions = await this.hearOf(() => this.parts.venue.positions());
    return positions === null ? null : positionDrift(this.current.slots, positions);
  }

  /** Takes no more commands, waits for what the venue says of those that are under way, then closes the venue and the journal. Idempotent. */
  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private async end(): Promise<void> {
    // Whoever closes may do so when he is told of an order that is sent right after.
    await Promise.resolve();
    await this.underWay.allSettled();
    this.isClosed = true;
    await closeBoth(this.parts);
  }

  private get durability(): Durability {
    return this.parts.durability ?? "DURABLE";
  }

  private own() {
    const at = this.parts.clock.now();
    return { at, intentId: this.parts.newId(), timestamp: at, reason: "reconcile" };
  }

  /** Writes down, then believes, then shows. Nothing is believed that was not written. */
  private commit(events: readonly KernelEvent[], durability: Durability, next = events.reduce(evolve, this.current)): readonly KernelEvent[] {
    if (events.every(({ type }) => type === "REFUSED")) return events;
    const { journal, onEvents } = this.parts;
    journal.append(events, durability);
    this.current = next;
    this.guarded(() => journal.snapshot(this.current));
    if (onEvents !== undefined) this.guarded(() => onEvents(events, this.state));
    return events;
  }

  /** Sends the slot's active order, or asks for its cancel, and takes the answer. */
  private async ask(slotId: number, isCancel: boolean): Promise<{ events: readonly KernelEvent[]; isUnconfirmed: boolean }> {
    const slot = this.current.slots[slotId];
    const order: VenueOrder | null | undefined = slot?.activeEntryOrder ?? slot?.activeExitOrder;
    if (slot === undefined || order == null) return { events: [], isUnconfirmed: false };
    const { venue } = this.parts;
    const answer = await this.hearOf(() => (isCancel ? venue.cancel(order) : venue.submit(order, slot.leverage)));
    const events: KernelEvent[] = [];
    if (answer === null) {
      const { at, ...common } = this.own();
      const doubt = decide(this.current, { action: "RECONCILE", ...common, truth: { kind: "DOUBT", slotId } }, at);
      this.guarded(() => events.push(...this.commit(doubt, this.durability)));
      return { events, isUnconfirmed: true };
    }
    try {
      for (const outcome of this.onVenueEvents(answer)) {
        events.push(...outcome.events);
        this.report(outcome);
      }
      // A venue that says nothing yet says it by the stream; until then nobody knows.
      return { events, isUnconfirmed: answer.length === 0 };
    } catch (error) {
      // The venue has it, and the journal does not: the order is still active there, and a reconcile tells what became of it.
      this.tell(error instanceof Error ? error : new Error(String(error)));
      return { events, isUnconfirmed: true };
    }
  }

  private hear(raw: unknown): void {
    if (this.isClosed) return;
    this.guarded(() => this.report(this.onVenueEvent(raw)));
  }

  /** Tells of an event that was not applied, unless that is nothing to lack. */
  private report({ accepted, detail, diagnosticCode }: KernelOutcome): void {
    if (!accepted && !HARMLESS.has(diagnosticCode)) this.tell(new Error(`a venue event was not applied: ${diagnosticCode}: ${detail}`));
  }

  /** After a restart: whatever order may have filled, ended, or never arrived, and a closed trade may have got a late fill. */
  private async recover(): Promise<void> {
    for (const { slotId, tradeId, fsmState } of this.current.slots) {
      if (tradeId === "" && fsmState === "IDLE") continue;
      const { at, ...common } = this.own();
      this.commit(decide(this.current, { action: "RECONCILE", ...common, truth: { kind: "DOUBT", slotId } }, at), this.durability);
      await this.reconcile(slotId);
    }
  }

  /** What the venue answers; null, and a fault that is told, if it does not. */
  private async hearOf<T>(request: () => Promise<T>): Promise<T | null> {
    try {
      return await request();
    } catch (error) {
      // Whatever went wrong on the way, the request may have arrived.
      this.tell(error instanceof VenueUnavailable ? error : new VenueUnavailable(String(error), { cause: error }));
      return null;
    }
  }

  private guarded(action: () => unknown): void {
    try {
      action();
    } catch (error) {
      this.tell(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private tell(fault: Error): void {
    this.parts.onFault(fault);
  }

  private requireOpen(): void {
    if (this.closing !== null) throw new KernelClosed("the kernel is closed");
  }
}

async function closeBoth({ venue, journal }: Parts): Promise<void> {
  try {
    await venue.close();
  } finally {
    journal.close();
  }
}

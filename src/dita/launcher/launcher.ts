/** Puts the system together, runs its cycles, tells what it does, and takes it apart again in order. */
import type { Logger } from "pino";
import { ExecutionKernel } from "../bridge/execution-kernel.js";
import type { KernelOutcome } from "../bridge/outcome.js";
import { renderMoney } from "../contracts/amounts.js";
import { SqliteJournal } from "../journal/journal.js";
import type { KernelEvent } from "../kernel/events.js";
import { capital, equity } from "../kernel/state.js";
import { type AccountDrift, type DecisionEngine, PinkDirectRuntime } from "../runtime/pink-direct.js";
import { BingxVenueAdapter } from "../venues/bingx/bingx-venue.js";
import type { Outside } from "../venues/bingx/outside.js";
import { type Health, HealthServer } from "./health-server.js";
import { Metrics } from "./metrics.js";
import type { Settings } from "./settings.js";

export interface LauncherParts {
  readonly settings: Settings;
  readonly outside: Outside;
  readonly engine: DecisionEngine;
  readonly log: Logger;
  /** Told beside the log what was decided, and what went wrong. */
  readonly onEvents?: (events: readonly KernelEvent[]) => void;
  readonly onFault?: (fault: Error) => void;
}

/** A cycle that did not end for so many of its pauses is not well. */
const LATE_CYCLES = 30;
const LEAST_LATE_MS = 30_000;

/** Brings everything up: contracts, journal, kernel (which recovers), health. What came up before something failed is closed again. */
export async function buildLauncherBundle(parts: LauncherParts): Promise<DITAv2LauncherBundle> {
  const { settings, log, outside } = parts;
  const metrics = new Metrics();
  const onFault = (fault: Error): void => {
    metrics.count("dita_faults_total", "What went wrong beside the commands", { kind: fault.name });
    log.warn({ err: fault }, "fault");
    parts.onFault?.(fault);
  };
  const venue = new BingxVenueAdapter({ config: settings.bingx, outside: timed(outside, settings.bingx.restUrl, metrics), onFault });
  let kernel: ExecutionKernel;
  try {
    const listed = await venue.instruments();
    const instruments = settings.DITA_ASSETS.map((asset) => {
      const instrument = listed.find((each) => each.asset === asset);
      if (instrument === undefined) throw new Error(`DITA_ASSETS: the exchange lists no ${asset} that can be traded`);
      return instrument;
    });
    const { DITA_MAX_SLOTS: maxSlots, DITA_MAX_LEVERAGE: maxLeverage, DITA_INITIAL_CAPITAL: initialCapital } = settings;
    const journal = new SqliteJournal(settings.DITA_DIRECTORY, settings.DITA_PREFIX, { maxSlots, instruments, initialCapital, maxLeverage });
    const onEvents = (events: readonly KernelEvent[]): void => {
      tellEvents(events, metrics, log);
      parts.onEvents?.(events);
    };
    kernel = await ExecutionKernel.open({ journal, venue, clock: outside.clock, newId: outside.newId, onFault, onEvents });
  } catch (error) {
    await venue.close();
    throw error;
  }
  try {
    const bundle = new DITAv2LauncherBundle(parts, kernel, metrics);
    await bundle.openHealth();
    return bundle;
  } catch (error) {
    await kernel.close();
    throw error;
  }
}

export class DITAv2LauncherBundle implements AsyncDisposable {
  readonly runtime: PinkDirectRuntime;
  private server: HealthServer | null = null;
  private cycledAt: number;
  private failedCycles = 0;
  private closing: Promise<void> | null = null;

  constructor(
    private readonly parts: LauncherParts,
    readonly kernel: ExecutionKernel,
    private readonly metrics: Metrics,
  ) {
    const { settings, engine, outside, log } = parts;
    const config = { pollAfterMs: settings.DITA_POLL_AFTER_MS, accountEveryMs: settings.DITA_ACCOUNT_EVERY_MS };
    this.runtime = new PinkDirectRuntime(kernel, engine, outside.clock, config, (drift) => tellDrift(drift, metrics, log));
    this.cycledAt = outside.clock.monotonic();
  }

  async openHealth(): Promise<void> {
    this.server = await HealthServer.open(this.parts.settings.DITA_HTTP_PORT, { health: () => this.health(), metrics: () => this.metrics.render() });
  }

  get healthPort(): number | null {
    return this.server?.port ?? null;
  }

  /** Cycles until `signal` is aborted. One that fails is told, and the next one comes. */
  async run(signal: AbortSignal): Promise<void> {
    const { outside, settings } = this.parts;
    while (!signal.aborted) {
      await this.cycle();
      await outside.sleep(settings.DITA_CYCLE_MS, signal);
    }
  }

  async cycle(): Promise<void> {
    const { outside, log } = this.parts;
    const started = outside.clock.monotonic();
    try {
      for (const outcome of await this.runtime.step()) this.tellOutcome(outcome);
      this.cycledAt = outside.clock.monotonic();
      this.failedCycles = 0;
    } catch (error) {
      this.failedCycles += 1;
      this.metrics.count("dita_cycle_failures_total", "Cycles that failed");
      log.error({ err: error }, "a cycle failed");
    }
    this.metrics.observe("dita_cycle_seconds", "How long a cycle takes", (outside.clock.monotonic() - started) / 1000);
    this.publishGauges();
  }

  /** Whether cycles end, and which slots wait for the venue's truth. */
  health(): Health {
    const problems: string[] = [];
    const age = this.parts.outside.clock.monotonic() - this.cycledAt;
    if (age > Math.max(LEAST_LATE_MS, LATE_CYCLES * this.parts.settings.DITA_CYCLE_MS)) problems.push(`no cycle has ended well for ${Math.round(age / 1000)} s`);
    if (this.failedCycles > 0) problems.push(`${this.failedCycles} cycles have failed in a row`);
    for (const { slotId, fsmState } of this.kernel.state.slots) if (fsmState === "STALE_STATE_RECONCILING") problems.push(`slot ${slotId} is in doubt`);
    return { ok: problems.length === 0, problems };
  }

  /** Commands end, then the venue and the journal, then what tells of them. Idempotent. */
  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private async end(): Promise<void> {
    try {
      await this.kernel.close();
    } finally {
      await this.server?.close();
    }
  }

  private tellOutcome({ accepted, diagnosticCode, detail, state }: KernelOutcome): void {
    this.metrics.count("dita_intents_total", "What became of what the engine asked for", { code: diagnosticCode });
    const { log } = this.parts;
    if (accepted) log.info({ code: diagnosticCode, stage: state, detail }, "intent");
    else log.warn({ code: diagnosticCode, stage: state, detail }, "intent refused");
  }

  private publishGauges(): void {
    const { state } = this.kernel;
    const { metrics } = this;
    metrics.gauge("dita_capital", "Capital, in the quote currency", Number(renderMoney(capital(state.account))));
    metrics.gauge("dita_equity", "Capital and what open positions would make", Number(renderMoney(equity(state))));
    metrics.gauge("dita_trades_closed", "Trades that were closed", state.account.tradeSeq);
    metrics.gauge("dita_slots_held", "Slots that hold something", state.slots.filter(({ size }) => size > 0n).length);
    metrics.gauge("dita_slots_doubted", "Slots that wait for the venue's truth", state.slots.filter(({ fsmState }) => fsmState === "STALE_STATE_RECONCILING").length);
    metrics.gauge("process_resident_memory_bytes", "Memory of the process", process.memoryUsage.rss());
  }
}

/** Requests, counted and timed by what is asked for and how it is answered. */
function timed(outside: Outside, restUrl: string, metrics: Metrics): Outside {
  const fetch: Outside["fetch"] = async (url, request) => {
    const started = outside.clock.monotonic();
    let status = "none";
    try {
      const answer = await outside.fetch(url, request);
      status = String(answer.status);
      return answer;
    } finally {
      metrics.observe("dita_request_seconds", "How long the exchange takes to answer", (outside.clock.monotonic() - started) / 1000, { method: request.method, path: url.slice(restUrl.length).split("?", 1)[0]!, status });
    }
  };
  return { ...outside, fetch };
}

function tellEvents(events: readonly KernelEvent[], metrics: Metrics, log: Logger): void {
  for (const event of events) {
    metrics.count("dita_events_total", "What the kernel decided", { type: event.type });
    const { type, trigger, causeId } = event;
    log.info({ type, trigger, causeId, ...("slotId" in event ? { slot: event.slotId } : {}), ...("nextState" in event ? { stage: event.nextState } : {}) }, "event");
  }
}

function tellDrift({ capital: drift, positions }: AccountDrift, metrics: Metrics, log: Logger): void {
  metrics.gauge("dita_capital_drift", "How far capital was off when the account was asked last", Number(renderMoney(drift)));
  metrics.gauge("dita_positions_off", "Positions that were not the account's when it was asked last", positions.length);
  const off = positions.map(({ asset, side, slots, venue }) => ({ asset, side, slots: String(slots), venue: String(venue) }));
  if (off.length > 0) log.error({ positions: off }, "positions are not the account's");
  log.info({ drift: renderMoney(drift) }, "capital was taken over from the account");
}

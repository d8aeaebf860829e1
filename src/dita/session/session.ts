/** A paper session: a trading process, the exchange beside it, and at the end both books side by side. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type ExchangeAccount, type ExchangeBooks, LoopbackExchange } from "../venues/bingx/loopback-exchange.js";
import type { Asked, Status, Told } from "./messages.js";
import { TradingProcess } from "./trading-process.js";

const DEFAULT_FAULTS = new URL("../../../fixtures/exchange/faults/default-faults.json", import.meta.url);
/** Cycles in which the session may get flat, and the pause between them: what never arrived is in doubt for a while. */
const LAST_STEPS = 600;
const LAST_PAUSE_MS = 50;
const MAX_STARTS = 10;
/** What the exchange rounds to is 1e-8, each fill and each result. */
const TOLERANCE = 1e-6;

export interface SessionOptions {
  readonly steps: number;
  readonly seed: number;
  /** Whether things go wrong at the exchange, as fixtures/exchange/faults/default-faults.json says. */
  readonly hasFaults: boolean;
  /** Kills the trading process in the middle of every so many-th step; null never. */
  readonly killEvery: number | null;
}

export interface SessionView {
  status(status: Status): void;
  note(line: string): void;
}

export interface Comparison {
  readonly what: string;
  readonly kernel: string;
  readonly exchange: string;
  readonly isSame: boolean;
}

/** Runs it. What is compared at the end is the trading of all processes. */
export async function runSession(options: SessionOptions, view: SessionView): Promise<readonly Comparison[]> {
  const directory = mkdtempSync(join(tmpdir(), "dita-session-"));
  try {
    await using exchange = await LoopbackExchange.start(options.seed);
    const script = options.hasFaults ? (JSON.parse(readFileSync(DEFAULT_FAULTS, "utf8")) as object) : {};
    const account = await exchange.account(script, options.seed);
    return await new Session(options, view, account, directory).run();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

class Session {
  private trader: TradingProcess;

  constructor(
    private readonly options: SessionOptions,
    private readonly view: SessionView,
    private readonly account: ExchangeAccount,
    private readonly directory: string,
  ) {
    this.trader = this.start();
  }

  async run(): Promise<readonly Comparison[]> {
    try {
      const { steps, killEvery } = this.options;
      for (let step = 1; step <= steps; step++) {
        if (killEvery !== null && step % killEvery === 0) await this.killedStep(step);
        else await this.step(step, false);
      }
      await this.account.faults([], true);
      this.view.note("the exchange behaves now; what is open is closed");
      return await this.end(steps);
    } finally {
      await this.trader.kill();
    }
  }

  private start(): TradingProcess {
    return new TradingProcess({ config: this.account.rawConfig(), directory: this.directory, seed: this.options.seed });
  }

  private async step(step: number, isLast: boolean): Promise<Status> {
    const { status } = await this.ask({ do: "step", step, prices: await this.account.advance(), isLast });
    this.view.status(status);
    return status;
  }

  /** Asks, of the next process if this one could not start: the exchange may be down for a while. */
  private async ask(asked: Asked): Promise<Exclude<Told, { tell: "cannot-start" }>> {
    for (let starts = 0; starts < MAX_STARTS; starts++) {
      this.trader.ask(asked);
      const told = await this.trader.next();
      if (told.tell !== "cannot-start") return told;
      this.view.note(`could not start: ${told.reason}`);
      await this.trader.ended();
      this.trader = this.start();
    }
    throw new Error("the exchange was not to be reached");
  }

  /** The step is begun, and its process is killed at some moment of it. */
  private async killedStep(step: number): Promise<void> {
    this.trader.ask({ do: "step", step, prices: await this.account.advance(), isLast: false });
    await delay((step * 7919) % 23);
    await this.trader.kill();
    this.view.note(`killed in step ${step}; the next process takes up the journal`);
    this.trader = this.start();
  }

  private async end(steps: number): Promise<readonly Comparison[]> {
    for (let last = 1; last <= LAST_STEPS; last++) {
      const { isFlat } = await this.step(steps + last, true);
      if (isFlat) break;
      await delay(LAST_PAUSE_MS);
    }
    const told = await this.ask({ do: "end" });
    await this.trader.ended();
    if (told.tell !== "end") throw new Error("the trading process did not end its books");
    return compare(told.status, told.positionsOff, await this.account.books());
  }
}

function compare(status: Status, positionsOff: number | null, books: ExchangeBooks): readonly Comparison[] {
  const money = (what: string, kernel: string, exchange: number): Comparison => ({ what, kernel: Number(kernel).toFixed(8), exchange: exchange.toFixed(8), isSame: Math.abs(Number(kernel) - exchange) < TOLERANCE });
  const held = status.slots.filter(({ size }) => size !== "0").length;
  return [
    money("realized", status.realizedPnl, books.realised),
    money("fees", status.feesPaid, books.fees),
    money("funding", status.adjustments, books.funding),
    money("capital", status.capital, books.wallet),
    { what: "positions", kernel: `${held} held`, exchange: `${books.positions.length} held`, isSame: held === books.positions.length && positionsOff === 0 },
    { what: "open orders", kernel: `${status.slots.filter(({ order }) => order !== "").length}`, exchange: `${books.openOrders.length}`, isSame: books.openOrders.length === 0 && status.slots.every(({ order }) => order === "") },
    { what: "sent twice", kernel: "0", exchange: `${books.duplicateClientOrderIds.length}`, isSame: books.duplicateClientOrderIds.length === 0 },
  ];
}

/** For tests: a kernel on an account of the exchange on loopback, with short ways to say what is asked. */
import { money, renderMoney, renderSize } from "../contracts/amounts.js";
import type { RawKernelIntent } from "../contracts/intent.js";
import type { TradeSlot } from "../contracts/slot.js";
import { systemClock } from "../contracts/time.js";
import { MemoryJournal } from "../journal/memory-journal.js";
import { type KernelConfig, capital } from "../kernel/state.js";
import type { RawBingxConfig } from "../venues/bingx/bingx-config.js";
import { BingxVenueAdapter } from "../venues/bingx/bingx-venue.js";
import type { ExchangeAccount } from "../venues/bingx/loopback-exchange.js";
import { systemOutside } from "../venues/bingx/outside.js";
import { ExecutionKernel } from "./execution-kernel.js";
import type { KernelOutcome } from "./outcome.js";

type Changes<A extends RawKernelIntent["action"]> = Partial<Extract<RawKernelIntent, { action: A }>>;

export class BingxDesk implements AsyncDisposable {
  kernel!: ExecutionKernel;
  readonly faults: Error[] = [];
  private ids = 0;

  private constructor(
    readonly account: ExchangeAccount,
    private readonly journal: MemoryJournal,
    private readonly changes: Partial<RawBingxConfig>,
  ) {}

  /** `changes` are to the adapter's configuration. */
  static async open(account: ExchangeAccount, changes: Partial<RawBingxConfig>): Promise<BingxDesk> {
    await using adapter = new BingxVenueAdapter({ config: account.config(changes), outside: systemOutside(null), onFault: () => undefined });
    const config: KernelConfig = { maxSlots: 2, instruments: [...(await adapter.instruments())], initialCapital: money("25000"), maxLeverage: 20 };
    const desk = new BingxDesk(account, new MemoryJournal(config), changes);
    await desk.start();
    return desk;
  }

  /** A kernel takes up where the journal ends. */
  async start(): Promise<void> {
    const onFault = (fault: Error): void => void this.faults.push(fault);
    const venue = new BingxVenueAdapter({ config: this.account.config(this.changes), outside: systemOutside(null), onFault });
    this.kernel = await ExecutionKernel.open({ journal: this.journal, venue, clock: systemClock, newId: () => crypto.randomUUID(), durability: "FAST", onFault });
  }

  enter(changes: Changes<"ENTER"> = {}): Promise<KernelOutcome> {
    return this.kernel.processIntent({ action: "ENTER", ...this.common(), tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1", referencePrice: "100", leverage: 3, exitLegRatios: ["0.5", "0.5"], orderType: "MARKET", limitPrice: null, ...changes });
  }

  exit(changes: Changes<"EXIT" | "EXIT_RESIDUAL"> = {}): Promise<KernelOutcome> {
    return this.kernel.processIntent({ action: "EXIT", ...this.common(), orderType: "MARKET", limitPrice: null, ...changes });
  }

  cancel(): Promise<KernelOutcome> {
    return this.kernel.processIntent({ action: "CANCEL", ...this.common() });
  }

  get slot(): TradeSlot {
    return this.kernel.slot(0)!;
  }

  get stage(): TradeSlot["fsmState"] {
    return this.slot.fsmState;
  }

  /** As numbers, to hold them against the exchange's. */
  books() {
    const { account, slots } = this.kernel.state;
    const held = slots.reduce((sum, { size }) => sum + Number(renderSize(size)), 0);
    return { held, realized: Number(renderMoney(account.realizedPnl)), fees: Number(renderMoney(account.feesPaid)), capital: Number(renderMoney(capital(account))) };
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kernel.close();
  }

  private common() {
    return { intentId: `i${++this.ids}`, timestamp: new Date().toISOString(), slotId: 0, reason: "test" };
  }
}

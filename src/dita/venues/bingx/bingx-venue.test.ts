/** The adapter with the bridge and a journal above it, against the exchange on loopback, over real HTTP and WebSockets. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ExecutionKernel } from "../../bridge/execution-kernel.js";
import { renderMoney, renderSize } from "../../contracts/amounts.js";
import type { RawKernelIntent } from "../../contracts/intent.js";
import { systemClock } from "../../contracts/time.js";
import { MemoryJournal } from "../../journal/memory-journal.js";
import { capital, type KernelConfig } from "../../kernel/state.js";
import { BingxConfigSchema, type RawBingxConfig } from "./bingx-config.js";
import { BingxVenueAdapter } from "./bingx-venue.js";
import { type ExchangeAccount, LoopbackExchange } from "./loopback-exchange.js";
import { type Outside, systemOutside } from "./outside.js";
import { money } from "../../contracts/amounts.js";

let exchange: LoopbackExchange;
beforeAll(async () => void (exchange = await LoopbackExchange.start()));
afterAll(() => exchange[Symbol.asyncDispose]());

const desks: Desk[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.kernel.close();
});

/** A kernel on an account of its own. */
class Desk {
  kernel!: ExecutionKernel;
  readonly faults: Error[] = [];
  private ids = 0;

  private constructor(
    readonly account: ExchangeAccount,
    readonly journal: MemoryJournal,
    readonly changes: Partial<RawBingxConfig>,
    readonly outside: (outside: Outside) => Outside,
  ) {}

  static async open(script: object = {}, changes: Partial<RawBingxConfig> = {}, outside: (outside: Outside) => Outside = (same) => same): Promise<Desk> {
    const account = await exchange.account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } }, ...script });
    const adapter = new BingxVenueAdapter({ config: account.config(changes), outside: systemOutside(null), onFault: () => undefined });
    const instruments = [...(await adapter.instruments())];
    await adapter.close();
    const config: KernelConfig = { maxSlots: 2, instruments, initialCapital: money("25000"), maxLeverage: 20 };
    const desk = new Desk(account, new MemoryJournal(config), changes, outside);
    desks.push(desk);
    await desk.start();
    return desk;
  }

  /** A kernel takes up where the journal ends. */
  async start(): Promise<void> {
    const onFault = (fault: Error): void => void this.faults.push(fault);
    const venue = new BingxVenueAdapter({ config: this.account.config(this.changes), outside: this.outside(systemOutside(null)), onFault });
    this.kernel = await ExecutionKernel.open({ journal: this.journal, venue, clock: systemClock, newId: () => crypto.randomUUID(), durability: "FAST", onFault });
  }

  private common() {
    return { intentId: `i${++this.ids}-${desks.length}-${Date.now()}`, timestamp: new Date().toISOString(), slotId: 0, reason: "test" };
  }

  enter(changes: Partial<Extract<RawKernelIntent, { action: "ENTER" }>> = {}) {
    return this.kernel.processIntent({ action: "ENTER", ...this.common(), tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1", referencePrice: "100", leverage: 3, exitLegRatios: ["0.5", "0.5"], orderType: "MARKET", limitPrice: null, ...changes });
  }

  exit(changes: Partial<Extract<RawKernelIntent, { action: "EXIT" | "EXIT_RESIDUAL" }>> = {}) {
    return this.kernel.processIntent({ action: "EXIT", ...this.common(), orderType: "MARKET", limitPrice: null, ...changes });
  }

  cancel() {
    return this.kernel.processIntent({ action: "CANCEL", ...this.common() });
  }

  get slot() {
    return this.kernel.slot(0)!;
  }

  get stage() {
    return this.slot.fsmState;
  }

  /** Asks for the slot's truth until the venue has one. */
  async settle(): Promise<void> {
    await expect.poll(() => this.kernel.reconcile(0), { timeout: 5_000 }).toBe(true);
  }

  /** The kernel's books are the exchange's, to a hundred-millionth. */
  async expectBooks(): Promise<void> {
    const books = await this.account.books();
    const { account, slots } = this.kernel.state;
    const held = slots.reduce((sum, { size }) => sum + Number(renderSize(size)), 0);
    expect(held).toBeCloseTo(books.positions.reduce((sum, { amount }) => sum + Math.abs(amount), 0), 8);
    expect(Number(renderMoney(account.realizedPnl))).toBeCloseTo(books.realised, 6);
    expect(Number(renderMoney(account.feesPaid))).toBeCloseTo(books.fees, 6);
    expect(Number(renderMoney(capital(account)))).toBeCloseTo(books.wallet, 6);
    expect(books.duplicateClientOrderIds).toEqual([]);
  }
}

const RESTS = { rules: [{ at: "order", do: "fill", now: 0, later: [] }] };

describe("a trade", () => {
  it("goes from command to the exchange's books", async () => {
    const desk = await Desk.open();
    expect(await desk.enter()).toMatchObject({ accepted: true, diagnosticCode: "OK", state: "POSITION_OPEN" });
    await desk.account.setPrice("BTC-USDT", 110);
    await desk.exit();
    await desk.exit();
    expect(desk.stage).toBe("CLOSED");
    await desk.expectBooks();
    expect(desk.faults).toEqual([]);
  });

  it("sells short, with a limit, which the stream tells", async () => {
    const desk = await Desk.open();
    expect(await desk.enter({ side: "SHORT", orderType: "LIMIT", limitPrice: "101" })).toMatchObject({ state: "ENTRY_WORKING" });
    await desk.account.setPrice("BTC-USDT", 102);
    await expect.poll(() => desk.stage).toBe("POSITION_OPEN");
    await desk.exit({ action: "EXIT_RESIDUAL" });
    expect(desk.stage).toBe("CLOSED");
    await desk.expectBooks();
  });

  it("fills in parts", async () => {
    const desk = await Desk.open({ rules: [{ at: "order", do: "fill", now: 0.3, later: [0.4, 0.3], parts: 3 }] });
    await desk.enter();
    expect(desk.stage).toBe("ENTRY_WORKING");
    await desk.account.advance();
    await desk.account.advance();
    await expect.poll(() => desk.stage).toBe("POSITION_OPEN");
    await desk.expectBooks();
  });

  it.each([
    [{ tradeId: "UPPER" }, "lower case"],
    [{ targetSize: "0.00005" }, "step"],
    [{ targetSize: "1000000" }, "margin"],
  ])("that the exchange would refuse is refused by name: %j", async (changes, reason) => {
    const desk = await Desk.open();
    const outcome = await desk.enter(changes);
    expect(outcome.accepted).toBe(false);
    expect(outcome.detail).toContain(reason);
  });
});

describe("an order whose answer is lost", () => {
  it("is asked for, and sent once", async () => {
    const desk = await Desk.open({ rules: [{ at: "order", do: "lose-answer" }] });
    expect(await desk.enter()).toMatchObject({ diagnosticCode: "OK", state: "POSITION_OPEN" });
    await desk.expectBooks();
    expect((await desk.account.books()).orders).toBe(1);
  });

  it("and that never arrived is in doubt while it still could, and then rejected", async () => {
    const desk = await Desk.open({ rules: [{ at: "order", nth: 1, do: "lose-request" }] }, { recvWindowMs: 200 });
    expect(await desk.enter()).toMatchObject({ diagnosticCode: "ORDER_UNCONFIRMED", state: "STALE_STATE_RECONCILING" });
    expect(await desk.kernel.reconcile(0)).toBe(false);
    await desk.settle();
    expect(desk.stage).toBe("IDLE");
    expect(await desk.enter({ tradeId: "t2" })).toMatchObject({ state: "POSITION_OPEN" });
    await desk.expectBooks();
  });

  it("is found by the next process", async () => {
    const desk = await Desk.open({ rules: [{ at: "order", do: "lose-answer" }, { at: "query", times: 3, do: "garbage" }] });
    expect((await desk.enter()).diagnosticCode).toBe("ORDER_UNCONFIRMED");
    await desk.kernel.close();
    await desk.start();
    await desk.settle();
    expect(desk.stage).toBe("POSITION_OPEN");
    await desk.expectBooks();
  });

  it.each([
    [{ at: "order", do: "rate-limit" }, "ORDER_REJECTED"],
    [{ at: "order", do: "rate-limit", http: 429, retryAfter: 0.05 }, "ORDER_REJECTED"],
    [{ at: "leverage", do: "reject", code: 80014 }, "ORDER_REJECTED"],
    [{ at: "leverage", do: "lose-answer" }, "OK"],
    [{ at: "order", do: "reject", code: 100500 }, "ORDER_UNCONFIRMED"],
    [{ at: "order", do: "misreport", set: { status: "CREATED", orderId: null } }, "OK"],
    [{ at: "query", do: "misreport", set: { status: "SUSPENDED" } }, "OK"],
    [{ at: "order", do: "skew", ms: 3_600_000 }, "OK"],
  ])("or refused ends as it is: %j is %s", async (rule, diagnosticCode) => {
    const desk = await Desk.open({ rules: [{ ...rule, times: 1 }] }, { attempts: 2 });
    const outcome = await desk.enter();
    expect([outcome.diagnosticCode, desk.faults.map(String)]).toEqual([diagnosticCode, expect.anything()]);
    expect(JSON.stringify(outcome, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))).not.toContain(desk.account.config().secretKey.reveal());
  });
});

it("an order with a status that nobody knows is there, and asked for until it has another", async () => {
  const desk = await Desk.open({ rules: [{ at: "query", times: 7, do: "misreport", set: { status: "SUSPENDED" } }, { at: "event", do: "drop" }] });
  expect(await desk.enter()).toMatchObject({ diagnosticCode: "OK", state: "ENTRY_WORKING" });
  await expect.poll(() => desk.stage).toBe("POSITION_OPEN");
  expect(desk.faults.map(String)).toContainEqual(expect.stringContaining("SUSPENDED"));
  await desk.expectBooks();
});

describe("a cancel", () => {
  it.each([
    [{}, { accepted: true, diagnosticCode: "OK", state: "IDLE" }],
    [{ at: "cancel", do: "fill-first", ratio: 1 }, { accepted: false, diagnosticCode: "CANCEL_REJECTED", state: "POSITION_OPEN" }],
    [{ at: "cancel", do: "fill-first", ratio: 0.5 }, { accepted: true, diagnosticCode: "OK", state: "POSITION_OPEN" }],
    [{ at: "cancel", do: "lose-answer" }, { accepted: true, diagnosticCode: "OK", state: "IDLE" }],
    [{ at: "cancel", do: "lose-request" }, { accepted: false, diagnosticCode: "CANCEL_REJECTED", state: "ENTRY_WORKING" }],
    [{ at: "cancel", do: "rate-limit" }, { accepted: false, diagnosticCode: "CANCEL_REJECTED", state: "ENTRY_WORKING" }],
  ])("tells what became of the order: %j", async (rule, expected) => {
    const desk = await Desk.open({ rules: [...("at" in rule ? [rule] : []), ...RESTS.rules] });
    await desk.enter({ orderType: "LIMIT", limitPrice: "99" });
    const outcome = await desk.cancel();
    expect(outcome).toMatchObject(expected);
    await desk.expectBooks();
  });
});

describe("the stream", () => {
  it.each([
    ["loses every event", [{ at: "event", do: "drop" }]],
    ["loses every second event", [{ at: "event", every: 2, do: "drop" }]],
    ["tells everything three times", [{ at: "event", do: "duplicate", copies: 2, events: 2 }]],
    ["tells everything late", [{ at: "event", do: "delay", events: 2 }]],
    ["is cut at every trade", [{ at: "event", when: { execution: "TRADE" }, do: "drop-stream" }]],
    ["loses its key at every trade", [{ at: "event", when: { execution: "TRADE" }, do: "expire-listen-key" }]],
  ])("%s, and the books are the exchange's", async (_, faults) => {
    const desk = await Desk.open({ rules: [{ at: "order", do: "fill", now: 0.3, later: [0.3, 0.4], parts: 2 }, ...faults] });
    for (const step of [() => desk.enter(), () => desk.exit(), () => desk.exit()]) {
      await step();
      for (let i = 0; i < 3; i++) await desk.account.advance();
      await desk.settle();
    }
    expect(desk.stage).toBe("CLOSED");
    await desk.expectBooks();
  });

  it("that was cut comes back, and what was missed is asked for", async () => {
    const desk = await Desk.open(RESTS);
    await desk.enter();
    await desk.account.apply({ do: "drop-stream" });
    await desk.account.fill();
    await expect.poll(() => desk.stage).toBe("POSITION_OPEN");
    expect(desk.faults.map(String)).toContainEqual(expect.stringMatching(/connection (ended|failed)/));
    await desk.expectBooks();
  });

  it("goes on with a new key when the old one expired or is old", async () => {
    const desk = await Desk.open({ ...RESTS, listenKeyMs: 400 }, { keepaliveMs: 100, rotationMs: 300 });
    await desk.enter();
    await desk.account.apply({ do: "expire-listen-key" });
    await new Promise((resolve) => setTimeout(resolve, 700));
    await desk.account.fill();
    await expect.poll(() => desk.stage).toBe("POSITION_OPEN");
    expect(await desk.account.listenKeys()).toBe(1);
    await desk.kernel.close();
    expect(await desk.account.listenKeys()).toBe(0);
  });

  it("answers pings, and a silent one is given up", async () => {
    const desk = await Desk.open({ ...RESTS, pingMs: 40 }, { receiveTimeoutMs: 200 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(desk.faults).toEqual([]);
    const silent = await Desk.open(RESTS, { receiveTimeoutMs: 100 });
    await expect.poll(() => silent.faults.map(String)).toContainEqual(expect.stringContaining("nothing was heard"));
  });
});

describe("who may not trade", () => {
  it("is told at the start, without the key", async () => {
    const account = await exchange.account();
    const config = account.config({ secretKey: "not-the-secret-of-this-account" });
    const adapter = new BingxVenueAdapter({ config, outside: systemOutside(null), onFault: () => undefined });
    await expect(adapter.connect(() => undefined)).rejects.toThrow(/100001/);
    await adapter.close();
    await adapter.close();
  });

  it.each([
    [{ apiKey: undefined }, "apiKey: missing"],
    [{ apiKey: "key-of-mine", secretKey: "short" }, "secretKey"],
    [{ apiKey: "key-of-mine", secretKey: "secret-of-mine", restUrl: "http://open-api.bingx.com" }, "restUrl"],
  ])("is refused by the field's name: %j", (raw, problem) => {
    const parsed = BingxConfigSchema.safeParse(raw);
    expect(String(parsed.error)).toContain(problem.split(":")[0]);
  });
});

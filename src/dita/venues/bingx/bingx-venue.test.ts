/** The adapter with the bridge and a journal above it, against the exchange on loopback, over real HTTP and WebSockets. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BingxDesk } from "../../bridge/bingx-desk.js";
import { money, renderSize } from "../../contracts/amounts.js";
import { BingxConfigSchema, type RawBingxConfig } from "./bingx-config.js";
import { BingxVenueAdapter } from "./bingx-venue.js";
import { LoopbackExchange } from "./loopback-exchange.js";
import { systemOutside } from "./outside.js";

let exchange: LoopbackExchange;
beforeAll(async () => void (exchange = await LoopbackExchange.start()));
afterAll(() => exchange[Symbol.asyncDispose]());

const desks: BingxDesk[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.kernel.close();
});

async function deskOf(script: object = {}, changes: Partial<RawBingxConfig> = {}): Promise<BingxDesk> {
  const desk = await BingxDesk.open(await exchange.account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } }, ...script }), changes);
  desks.push(desk);
  return desk;
}

/** The kernel's books are the exchange's, to a hundred-millionth. */
async function expectBooks(desk: BingxDesk): Promise<void> {
  const [ours, books] = [desk.books(), await desk.account.books()];
  expect(ours.held).toBeCloseTo(books.positions.reduce((sum, { amount }) => sum + Math.abs(amount), 0), 8);
  expect(ours.realized).toBeCloseTo(books.realised, 6);
  expect(ours.fees).toBeCloseTo(books.fees, 6);
  expect(ours.capital).toBeCloseTo(books.wallet, 6);
  expect(books.duplicateClientOrderIds).toEqual([]);
}

const RESTS = { rules: [{ at: "order", do: "fill", now: 0, later: [] }] };

describe("a trade", () => {
  it("goes from command to the exchange's books", async () => {
    const desk = await deskOf();
    expect(await desk.enter()).toMatchObject({ accepted: true, diagnosticCode: "OK", state: "POSITION_OPEN" });
    await desk.account.setPrice("BTC-USDT", 110);
    await desk.exit();
    await desk.exit();
    expect(desk.stage).toBe("CLOSED");
    await expectBooks(desk);
    expect(desk.faults).toEqual([]);
  });

  it("sells short, with a limit, which the stream tells", async () => {
    const desk = await deskOf();
    expect(await desk.enter({ side: "SHORT", orderType: "LIMIT", limitPrice: "101" })).toMatchObject({ state: "ENTRY_WORKING" });
    await desk.account.setPrice("BTC-USDT", 102);
    await expect.poll(() => desk.stage).toBe("POSITION_OPEN");
    await desk.exit({ action: "EXIT_RESIDUAL" });
    expect(desk.stage).toBe("CLOSED");
    await expectBooks(desk);
  });

  it("fills in parts", async () => {
    const desk = await deskOf({ rules: [{ at: "order", do: "fill", now: 0.3, later: [0.4, 0.3], parts: 3 }] });
    await desk.enter();
    expect(desk.stage).toBe("ENTRY_WORKING");
    await desk.account.advance();
    await desk.account.advance();
    await expect.poll(() => desk.stage).toBe("POSITION_OPEN");
    await expectBooks(desk);
  });

  it.each([
    [{ tradeId: "UPPER" }, "lower case"],
    [{ targetSize: "0.00005" }, "step"],
    [{ targetSize: "1000000" }, "margin"],
  ])("that the exchange would refuse is refused by name: %j", async (changes, reason) => {
    const desk = await deskOf();
    const outcome = await desk.enter(changes);
    expect(outcome.accepted).toBe(false);
    expect(outcome.detail).toContain(reason);
  });
});

describe("an order whose answer is lost", () => {
  it("is asked for, and sent once", async () => {
    const desk = await deskOf({ rules: [{ at: "order", do: "lose-answer" }] });
    expect(await desk.enter()).toMatchObject({ diagnosticCode: "OK", state: "POSITION_OPEN" });
    await expectBooks(desk);
    expect((await desk.account.books()).orders).toBe(1);
  });

  it("and that never arrived is in doubt while it still could, and then rejected", async () => {
    const desk = await deskOf({ rules: [{ at: "order", nth: 1, do: "lose-request" }] }, { recvWindowMs: 200 });
    expect(await desk.enter()).toMatchObject({ diagnosticCode: "ORDER_UNCONFIRMED", state: "STALE_STATE_RECONCILING" });
    expect(await desk.kernel.reconcile(0)).toBe(false);
    await expect.poll(() => desk.kernel.reconcile(0), { timeout: 5_000 }).toBe(true);
    expect(desk.stage).toBe("IDLE");
    expect(await desk.enter({ tradeId: "t2" })).toMatchObject({ state: "POSITION_OPEN" });
    await expectBooks(desk);
  });

  it("is found by the next process", async () => {
    const desk = await deskOf({ rules: [{ at: "order", do: "lose-answer" }, { at: "query", times: 3, do: "garbage" }] });
    expect((await desk.enter()).diagnosticCode).toBe("ORDER_UNCONFIRMED");
    await desk.kernel.close();
    await desk.start();
    await expect.poll(() => desk.kernel.reconcile(0), { timeout: 5_000 }).toBe(true);
    expect(desk.stage).toBe("POSITION_OPEN");
    await expectBooks(desk);
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
    const desk = await deskOf({ rules: [{ ...rule, times: 1 }] }, { attempts: 2 });
    const outcome = await desk.enter();
    expect([outcome.diagnosticCode, desk.faults.map(String)]).toEqual([diagnosticCode, expect.anything()]);
    expect(JSON.stringify(outcome, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))).not.toContain(desk.account.config().secretKey.reveal());
  });
});

it("an order with a status that nobody knows is there, and asked for until it has another", async () => {
  const desk = await deskOf({ rules: [{ at: "query", times: 7, do: "misreport", set: { status: "SUSPENDED" } }, { at: "event", do: "drop" }] });
  expect(await desk.enter()).toMatchObject({ diagnosticCode: "OK", state: "ENTRY_WORKING" });
  await expect.poll(() => desk.stage).toBe("POSITION_OPEN");
  expect(desk.faults.map(String)).toContainEqual(expect.stringContaining("SUSPENDED"));
  await expectBooks(desk);
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
    const desk = await deskOf({ rules: [...("at" in rule ? [rule] : []), ...RESTS.rules] });
    await desk.enter({ orderType: "LIMIT", limitPrice: "99" });
    const outcome = await desk.cancel();
    expect(outcome).toMatchObject(expected);
    await expectBooks(desk);
  });
});

describe("the truth of a slot", () => {
  it("counts its own orders, where two slots have one position", async () => {
    const desk = await deskOf();
    await desk.enter();
    await desk.enter({ slotId: 1, tradeId: "t2", targetSize: "0.4" });
    for (const slotId of [0, 1]) {
      await desk.kernel.processIntent({ action: "RECONCILE", intentId: `doubt-${slotId}`, timestamp: new Date().toISOString(), truth: { kind: "DOUBT", slotId }, reason: "test" });
      await expect.poll(() => desk.kernel.reconcile(slotId)).toBe(true);
    }
    expect(desk.kernel.state.slots.map(({ size }) => renderSize(size))).toEqual(["1", "0.4"]);
    expect(await desk.kernel.positionDrift()).toEqual([]);
    await expectBooks(desk);
  });

  it("is what the account holds, where somebody closed it by hand", async () => {
    const desk = await deskOf();
    await desk.enter();
    await desk.account.setPrice("BTC-USDT", 110);
    const hand = new BingxVenueAdapter({ config: desk.account.config(), outside: systemOutside(null), onFault: () => undefined });
    await hand.connect(() => undefined);
    await hand.submit({ ...desk.slot.doneOrders[0]!, clientOrderId: "by-hand", venueOrderId: null, role: "EXIT", reduceOnly: true }, 1);
    await hand.close();
    expect(await desk.kernel.positionDrift()).toMatchObject([{ asset: "BTC-USDT", side: "LONG", venue: 0n }]);
    await expect.poll(() => desk.kernel.reconcile(0), { timeout: 5_000 }).toBe(true);
    expect(desk.slot).toMatchObject({ fsmState: "CLOSED", size: 0n, realizedPnl: money("10") });
    // Its fee is nobody's order's, and comes with the wallet.
    expect(await desk.kernel.reconcileCapital()).toBe(money("-0.055"));
  });

  it("has the trades that an order got after its end", async () => {
    const desk = await deskOf({ rules: [{ at: "cancel", do: "fill-first", ratio: 0.5 }, { at: "cancel", do: "lose-answer" }, { at: "query", after: 1, times: 9, do: "garbage" }, { at: "event", do: "drop" }, ...RESTS.rules] });
    await desk.enter({ orderType: "LIMIT", limitPrice: "99" });
    expect(await desk.cancel()).toMatchObject({ diagnosticCode: "ORDER_UNCONFIRMED" });
    await expect.poll(() => desk.kernel.reconcile(0), { timeout: 5_000 }).toBe(true);
    expect(desk.slot).toMatchObject({ fsmState: "POSITION_OPEN" });
    await expectBooks(desk);
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
    const desk = await deskOf({ rules: [{ at: "order", do: "fill", now: 0.3, later: [0.3, 0.4], parts: 2 }, ...faults] });
    for (const step of [() => desk.enter(), () => desk.exit(), () => desk.exit()]) {
      await step();
      for (let i = 0; i < 3; i++) await desk.account.advance();
      await expect.poll(() => desk.kernel.reconcile(0), { timeout: 5_000 }).toBe(true);
    }
    expect(desk.stage).toBe("CLOSED");
    await expectBooks(desk);
  });

  it("that was cut comes back, and what was missed is asked for", async () => {
    const desk = await deskOf(RESTS);
    await desk.enter();
    await desk.account.apply({ do: "drop-stream" });
    await desk.account.fill();
    await expect.poll(() => desk.stage).toBe("POSITION_OPEN");
    expect(desk.faults.map(String)).toContainEqual(expect.stringMatching(/connection (ended|failed)/));
    await expectBooks(desk);
  });

  it("goes on with a new key when the old one expired or is old", async () => {
    const desk = await deskOf({ ...RESTS, listenKeyMs: 400 }, { keepaliveMs: 100, rotationMs: 300 });
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
    const desk = await deskOf({ ...RESTS, pingMs: 40 }, { receiveTimeoutMs: 200 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(desk.faults).toEqual([]);
    const silent = await deskOf(RESTS, { receiveTimeoutMs: 100 });
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

import { describe, expect, it } from "vitest";
import { money, price, size } from "../contracts/amounts.js";
import { JournalError } from "../journal/journal-error.js";
import { MemoryJournal } from "../journal/memory-journal.js";
import type { KernelEvent } from "../kernel/events.js";
import { capital } from "../kernel/state.js";
import { type ExecutionKernel, KernelClosed } from "./execution-kernel.js";
import type { KernelOutcome } from "./outcome.js";
import { RIG_CONFIG, Rig } from "./rig.js";

describe("a trade", () => {
  it("goes from command to books, which are the venue's", async () => {
    const rig = new Rig();
    await using kernel = await rig.open();
    expect(await kernel.processIntent(rig.enter())).toMatchObject({ accepted: true, diagnosticCode: "OK", state: "POSITION_OPEN" });
    rig.venue.scenario.price = price("110");
    await kernel.processIntent(rig.exit());
    expect(kernel.slot(0)).toMatchObject({ size: size("0.5"), realizedPnl: money("5") });
    await kernel.processIntent(rig.exit());
    expect(kernel.slot(0)).toMatchObject({ fsmState: "CLOSED", realizedPnl: money("10") });
    expect(capital(kernel.state.account)).toBe(await rig.venue.wallet());
    expect(rig.faults).toEqual([]);
  });

  it("hears by the stream what comes later", async () => {
    const rig = new Rig({ onSubmit: "REST" });
    await using kernel = await rig.open();
    expect((await kernel.processIntent(rig.enter())).state).toBe("ENTRY_WORKING");
    rig.venue.trade("t1-e", size("0.3"));
    rig.venue.trade("t1-e", size("0.7"));
    expect(kernel.slot(0)).toMatchObject({ fsmState: "POSITION_OPEN", size: size("1") });
  });

  it.each([
    [{ rejectEntry: true }, "ORDER_REJECTED", false],
    [{ rateLimited: true }, "ORDER_REJECTED", false],
    [{ emitAckBeforeFill: false }, "OK", true],
    [{ lost: "REQUEST" as const }, "ORDER_UNCONFIRMED", true],
    [{ lost: "ANSWER" as const }, "ORDER_UNCONFIRMED", true],
  ])("ends as the venue says: %j is %s", async (scenario, diagnosticCode, accepted) => {
    const rig = new Rig(scenario);
    await using kernel = await rig.open();
    expect(await kernel.processIntent(rig.enter())).toMatchObject({ accepted, diagnosticCode });
  });

  it("whose order has no answer is in doubt until the venue gives one", async () => {
    const rig = new Rig({ lost: "ANSWER" });
    await using kernel = await rig.open();
    expect((await kernel.processIntent(rig.enter())).state).toBe("STALE_STATE_RECONCILING");
    expect(rig.faults).toHaveLength(1);
    expect(await kernel.reconcile(0)).toBe(false);
    rig.venue.scenario.lost = "NOTHING";
    expect(await kernel.reconcile(0)).toBe(true);
    expect(kernel.slot(0)).toMatchObject({ fsmState: "POSITION_OPEN", size: size("1"), feesPaid: money("0.05") });
  });

  it("whose cancel is refused goes on", async () => {
    const rig = new Rig({ onSubmit: "REST", rejectCancel: true });
    await using kernel = await rig.open();
    await kernel.processIntent(rig.enter());
    expect(await kernel.processIntent(rig.cancel())).toMatchObject({ accepted: false, diagnosticCode: "CANCEL_REJECTED", state: "ENTRY_WORKING" });
    rig.venue.scenario.rejectCancel = false;
    expect(await kernel.processIntent(rig.cancel())).toMatchObject({ accepted: true, diagnosticCode: "OK", state: "IDLE" });
  });

  it("is unconfirmed while the venue says nothing, and goes on when it does", async () => {
    const rig = new Rig();
    const submit = rig.venue.submit.bind(rig.venue);
    let said: readonly unknown[] = [];
    rig.venue.submit = async (order) => {
      said = await submit(order);
      return [];
    };
    await using kernel = await rig.open();
    expect(await kernel.processIntent(rig.enter())).toMatchObject({ accepted: true, diagnosticCode: "ORDER_UNCONFIRMED", state: "ORDER_REQUESTED" });
    for (const event of said) kernel.onVenueEvent(event);
    expect(kernel.slot(0)?.fsmState).toBe("POSITION_OPEN");
  });

  it("is cancelled only when the venue has its order", async () => {
    const rig = new Rig({ onSubmit: "REST" });
    await using kernel = await rig.open();
    const [entered, cancelled] = await Promise.all([kernel.processIntent(rig.enter()), kernel.processIntent(rig.cancel())]);
    expect([entered.diagnosticCode, cancelled.diagnosticCode]).toEqual(["OK", "OK"]);
    expect(kernel.slot(0)?.fsmState).toBe("IDLE");
  });
});

describe("a listener", () => {
  it("that cancels what it is told of cancels an order that the venue has", async () => {
    const rig = new Rig({ onSubmit: "REST" });
    const submit = rig.venue.submit.bind(rig.venue);
    rig.venue.submit = (order) => new Promise((resolve) => setTimeout(() => resolve(submit(order)), 1));
    const cancelled: Promise<KernelOutcome>[] = [];
    let given: ExecutionKernel | null = null;
    await using kernel = await rig.open({
      onEvents: ([first]) => {
        if (first?.type === "ENTRY_ORDER_REQUESTED") cancelled.push(given!.processIntent(rig.cancel()));
      },
    });
    given = kernel;
    await kernel.processIntent(rig.enter());
    expect(await cancelled[0]).toMatchObject({ accepted: true, diagnosticCode: "OK", state: "IDLE" });
    expect(rig.faults).toEqual([]);
  });

  it("that closes the kernel does not cut off the order that it is told of", async () => {
    const rig = new Rig();
    let given: ExecutionKernel | null = null;
    const kernel = await rig.open({
      onEvents: ([first]) => {
        if (first?.type === "ENTRY_ORDER_REQUESTED") void given!.close();
      },
    });
    given = kernel;
    expect(await kernel.processIntent(rig.enter())).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
    await kernel.close();
    expect(rig.faults).toEqual([]);
  });
});

describe("what comes from outside", () => {
  it("and cannot be read is refused by name", async () => {
    const rig = new Rig();
    await using kernel = await rig.open();
    expect(await kernel.processIntent({ ...rig.enter(), targetSize: NaN, laverage: 2 })).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
    expect(kernel.onVenueEvent({ kind: "FULL_FILL" })).toMatchObject({ accepted: false, diagnosticCode: "INVALID_EVENT" });
    expect(rig.venue.received).toEqual([]);
  });

  it("sees a state that it cannot change", async () => {
    const rig = new Rig();
    await using kernel = await rig.open();
    await kernel.processIntent(rig.enter());
    const slot = kernel.slot(0)!;
    expect(() => Object.assign(slot, { size: 0n })).toThrow(TypeError);
    expect(() => (kernel.state.slots as unknown[]).push({})).toThrow(TypeError);
    await kernel.processIntent(rig.exit());
    expect(slot.size).toBe(size("1"));
  });

  it("and breaks while it is told stops nothing", async () => {
    const rig = new Rig();
    await using kernel = await rig.open({
      onEvents: () => {
        throw new Error("no room");
      },
    });
    expect((await kernel.processIntent(rig.enter())).state).toBe("POSITION_OPEN");
    expect(rig.faults.map(({ message }) => message)).toContain("no room");
  });
});

it("a command that was not carried out is told beside its answer, also by who cannot hear it", async () => {
  const rig = new Rig({ rejectExit: true });
  const heard: string[] = [];
  await using kernel = await rig.open({
    onRefusal: ({ diagnosticCode }) => {
      heard.push(diagnosticCode);
      throw new Error("no room");
    },
  });
  for (const command of [{}, rig.exit(), rig.enter(), rig.exit()]) await kernel.processIntent(command);
  expect(heard).toEqual(["INVALID_INTENT", "NO_OPEN_POSITION", "ORDER_REJECTED"]);
  expect(rig.faults).toHaveLength(3);
});

describe("a journal that fails", () => {
  class FullJournal extends MemoryJournal {
    isFull = false;
    override append(events: readonly KernelEvent[]): void {
      if (this.isFull) throw new JournalError("not written: disk full");
      super.append(events);
    }
  }

  it("lets nothing reach the venue, and changes nothing", async () => {
    const journal = new FullJournal(RIG_CONFIG);
    const rig = new Rig({}, journal);
    await using kernel = await rig.open();
    const { state } = kernel;
    journal.isFull = true;
    expect(await kernel.processIntent(rig.enter())).toMatchObject({ accepted: false, diagnosticCode: "NOT_RECORDED" });
    expect(kernel.state).toBe(state);
    expect(rig.venue.received).toEqual([]);
  });
});

describe("close", () => {
  it("waits for what is under way, may be called again, and ends the rest", async () => {
    const rig = new Rig();
    const kernel = await rig.open();
    const entered = kernel.processIntent(rig.enter());
    await Promise.all([kernel.close(), kernel.close()]);
    expect(await entered).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
    await expect(kernel.processIntent(rig.exit())).rejects.toThrow(KernelClosed);
    expect(() => kernel.onVenueEvent({})).toThrow(KernelClosed);
    await kernel.close();
  });

  it("waits for an answer that the stream was faster than, also when another order was sent since", async () => {
    const rig = new Rig();
    let listener!: (event: unknown) => void;
    let answer!: () => void;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const [connect, submit] = [rig.venue.connect.bind(rig.venue), rig.venue.submit.bind(rig.venue)];
    rig.venue.connect = (given) => ((listener = given), connect(given));
    rig.venue.submit = async (order) => {
      const events = await submit(order);
      if (order.role === "EXIT") return events;
      for (const event of events) listener(event);
      await answered;
      return events;
    };
    const kernel = await rig.open();
    const entered = kernel.processIntent(rig.enter("t1", []));
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await kernel.processIntent(rig.exit())).toMatchObject({ accepted: true, state: "CLOSED" });
    const closed = kernel.close();
    setTimeout(answer, 1);
    expect(await entered).toMatchObject({ accepted: true });
    await closed;
    expect(rig.faults).toEqual([]);
  });

  it("ends a cancel that still waits for its order", async () => {
    const rig = new Rig({ onSubmit: "REST" });
    const kernel = await rig.open();
    const [entered, cancelled] = [kernel.processIntent(rig.enter()), kernel.processIntent(rig.cancel())];
    const closed = kernel.close();
    expect(await entered).toMatchObject({ accepted: true, state: "ENTRY_WORKING" });
    await expect(cancelled).rejects.toThrow(KernelClosed);
    await closed;
    expect(rig.faults).toEqual([]);
  });

  it("is done for a kernel that cannot be opened", async () => {
    const rig = new Rig();
    rig.venue.connect = () => Promise.reject(new Error("no way"));
    let isClosed = false;
    rig.journal.close = () => void (isClosed = true);
    await expect(rig.open()).rejects.toThrow("no way");
    expect(isClosed).toBe(true);
  });
});

it("capital is the venue's, and the difference is told", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  rig.venue.wallet = () => Promise.resolve(money("24000"));
  expect(await kernel.reconcileCapital()).not.toBeNull();
  expect(kernel.state.account.adjustments).toBe(money("-1000"));
});

/**
 * Every crash there can be in one round of ENTER, EXIT, EXIT: before and after each thing that the bridge does to its journal or its venue.
 * After each, a new process finds the journal and the venue as they were left, and goes on to the end.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { price, size } from "../contracts/amounts.js";
import { type Journal, SqliteJournal } from "../journal/journal.js";
import { MemoryJournal } from "../journal/memory-journal.js";
import type { KernelEvent } from "../kernel/events.js";
import { capital } from "../kernel/state.js";
import type { VenueAdapter } from "../venues/port.js";
import type { ExecutionKernel } from "./execution-kernel.js";
import { RIG_CONFIG, Rig } from "./rig.js";

class Crash extends Error {}

/** Counts what is done, and ends the process at one of the points: from then on nothing is done at all. */
class Process {
  private points = 0;
  isDead = false;

  constructor(private readonly crashAt: number) {}

  private point(): void {
    if (this.isDead || this.points++ === this.crashAt) {
      this.isDead = true;
      throw new Crash();
    }
  }

  get count(): number {
    return this.points;
  }

  journal(journal: Journal): Journal {
    return {
      append: (events, durability) => {
        this.point();
        journal.append(events, durability);
        this.point();
      },
      replay: () => journal.replay(),
      snapshot: (state) => journal.snapshot(state),
      close: () => journal.close(),
    };
  }

  venue(venue: VenueAdapter): VenueAdapter {
    const around = async <T>(action: () => Promise<T>): Promise<T> => {
      this.point();
      const result = await action();
      this.point();
      return result;
    };
    return {
      connect: (listener) =>
        venue.connect((event) => {
          if (!this.isDead) listener(event);
        }),
      submit: (order, leverage) => around(() => venue.submit(order, leverage)),
      cancel: (order) => around(() => venue.cancel(order)),
      truthOf: (slot) => around(() => venue.truthOf(slot)),
      positions: () => venue.positions(),
      wallet: () => venue.wallet(),
      close: () => venue.close(),
    };
  }
}

const directory = mkdtempSync(join(tmpdir(), "dita-crash-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
let rounds = 0;

/** What the engine does, whatever state it finds: enters once, then exits until nothing is held. */
async function trade(rig: Rig, kernel: ExecutionKernel, process: Process): Promise<void> {
  for (let step = 0; step < 8 && !process.isDead; step++) {
    const slot = kernel.slot(0)!;
    if (slot.fsmState === "CLOSED") return;
    if (slot.fsmState === "IDLE") {
      rig.venue.scenario.price = price("100");
      await kernel.processIntent(rig.enter(`t${Number(slot.tradeId.slice(1)) + 1}`));
    } else if (slot.fsmState === "POSITION_OPEN") {
      rig.venue.scenario.price = price("110");
      await kernel.processIntent(rig.exit());
    } else if (slot.fsmState === "STALE_STATE_RECONCILING") await kernel.reconcile(0);
    else {
      const order = slot.activeEntryOrder ?? slot.activeExitOrder!;
      rig.venue.trade(order.clientOrderId, size("1"));
    }
  }
}

type Scenario = ConstructorParameters<typeof Rig>[0];

/** One round in as many processes as crashes, and one more. Says how many points the last that was to crash had, and whether it did. */
async function round(crashes: readonly number[], scenario: Scenario, open: () => Journal): Promise<{ rig: Rig; kernel: ExecutionKernel; points: number; isCrashed: boolean }> {
  const rig = new Rig(scenario);
  let [points, isCrashed] = [0, false];
  for (const crashAt of crashes) {
    const process = new Process(crashAt);
    const journal = open();
    try {
      const kernel = await rig.open({ journal: process.journal(journal), venue: process.venue(rig.venue), durability: "FAST" });
      await trade(rig, kernel, process);
      await kernel.close();
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    journal.close();
    [points, isCrashed] = [process.count, process.isDead];
  }
  const kernel = await rig.open({ journal: open(), durability: "FAST" });
  await trade(rig, kernel, new Process(Infinity));
  return { rig, kernel, points, isCrashed };
}

/** Nothing was lost, nothing was sent twice, and the books are the venue's. */
async function expectSound({ rig, kernel }: { rig: Rig; kernel: ExecutionKernel }, at: string): Promise<void> {
  const slot = kernel.slot(0)!;
  expect(new Set(rig.venue.received).size, at).toBe(rig.venue.received.length);
  expect(slot, at).toMatchObject({ fsmState: "CLOSED", size: 0n, activeEntryOrder: null, activeExitOrder: null });
  expect(slot.size, at).toBe(rig.venue.position(slot.tradeId));
  expect(capital(kernel.state.account), at).toBe(await rig.venue.wallet());
}

/** A journal on disk that can be opened again and again. */
function onDisk(): () => Journal {
  const prefix = `p${++rounds}`;
  return () => new SqliteJournal(directory, prefix, RIG_CONFIG);
}

/** The same in memory: what is written survives the "process", for here that is an object. */
function inMemory(): () => Journal {
  const journal = new MemoryJournal(RIG_CONFIG);
  return () => journal;
}

const SCENARIOS: [string, Scenario][] = [
  ["that fills at once", {}],
  ["that fills half, and the rest later", { onSubmit: "FILL_HALF" }],
  ["that fills later", { onSubmit: "REST" }],
  ["that never acknowledges", { emitAckBeforeFill: false }],
];

describe.each(SCENARIOS)("with a venue %s", (_, scenario) => {
  it("a crash anywhere loses no order, repeats none, and leaves the venue's books, which come back from disk", async () => {
    const { points } = await round([Infinity], scenario, onDisk());
    expect(points).toBeGreaterThan(10);
    for (let crashAt = 0; crashAt < points; crashAt++) {
      const at = `crash at ${crashAt} of ${points}`;
      const open = onDisk();
      const ended = await round([crashAt], scenario, open);
      expect(ended.isCrashed, at).toBe(true);
      await expectSound(ended, at);
      const { state } = ended.kernel;
      await ended.kernel.close();
      const journal = open();
      expect(journal.replay(), at).toEqual(state);
      journal.close();
    }
  });

  it("nor does a second crash anywhere after the first, in the recovery too", async () => {
    const { points } = await round([Infinity], scenario, inMemory());
    let twice = 0;
    for (let first = 0; first < points; first++) {
      for (let second = 0, isCrashed = true; isCrashed; second++) {
        const ended = await round([first, second], scenario, inMemory());
        ({ isCrashed } = ended);
        if (isCrashed) twice++;
        await expectSound(ended, `crashes at ${first} and ${second}`);
      }
    }
    expect(twice).toBeGreaterThan(100);
  });
});

it("a journal that is one step behind the venue is found by this", async () => {
  class LateJournal extends MemoryJournal {
    private pending: readonly KernelEvent[] = [];
    override append(events: readonly KernelEvent[]): void {
      super.append(this.pending);
      this.pending = events;
    }
    override close(): void {
      this.pending = [];
    }
  }
  const journal = (): (() => Journal) => {
    const late = new LateJournal(RIG_CONFIG);
    return () => late;
  };
  let found = 0;
  for (let crashAt = 0; crashAt < 12; crashAt++) {
    try {
      await expectSound(await round([crashAt], {}, journal()), "");
    } catch {
      found++;
    }
  }
  expect(found).toBeGreaterThan(0);
});

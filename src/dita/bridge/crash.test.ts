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
      await kernel.processIntent(rig.enter(slot.tradeId === "" ? "t1" : "t2"));
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

/** Runs the round with a crash at that point; says how many points it had. */
async function round(crashAt: number, scenario: ConstructorParameters<typeof Rig>[0]): Promise<{ points: number; rig: Rig; isCrashed: boolean; kernel: ExecutionKernel; reopened: () => Promise<ExecutionKernel> }> {
  const prefix = `p${++rounds}`;
  const open = (): SqliteJournal => new SqliteJournal(directory, prefix, RIG_CONFIG);
  const first = open();
  const rig = new Rig(scenario, first);
  const process = new Process(crashAt);
  try {
    const kernel = await rig.open({ journal: process.journal(first), venue: process.venue(rig.venue), durability: "FAST" });
    await trade(rig, kernel, process);
    await kernel.close();
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
  first.close();
  const survivor = new Process(Infinity);
  const kernel = await rig.open({ journal: open(), durability: "FAST" });
  await trade(rig, kernel, survivor);
  return { points: process.count, rig, isCrashed: process.isDead, kernel, reopened: () => rig.open({ journal: open(), durability: "FAST" }) };
}

describe.each([
  ["that fills at once", {}],
  ["that fills half, and the rest later", { onSubmit: "FILL_HALF" as const }],
  ["that fills later", { onSubmit: "REST" as const }],
  ["that never acknowledges", { emitAckBeforeFill: false }],
])("a crash anywhere, with a venue %s", (_, scenario) => {
  it("loses no order, repeats none, and leaves the venue's books", async () => {
    const { points } = await round(Infinity, scenario);
    expect(points).toBeGreaterThan(10);
    for (let crashAt = 0; crashAt < points; crashAt++) {
      const { rig, kernel, isCrashed, reopened } = await round(crashAt, scenario);
      const at = `crash at ${crashAt} of ${points}`;
      expect(isCrashed, at).toBe(true);
      expect(new Set(rig.venue.received).size, at).toBe(rig.venue.received.length);
      expect(kernel.slot(0), at).toMatchObject({ fsmState: "CLOSED", size: 0n, activeEntryOrder: null, activeExitOrder: null });
      expect(kernel.state.slots[0]!.size, at).toBe(rig.venue.position(kernel.state.slots[0]!.tradeId));
      expect(capital(kernel.state.account), at).toBe(await rig.venue.wallet());
      const { account, slots } = kernel.state;
      await kernel.close();
      const again = await reopened();
      expect(again.state.account, at).toEqual(account);
      expect(again.state.slots.map(({ fsmState, size: held, realizedPnl, feesPaid }) => ({ fsmState, held, realizedPnl, feesPaid })), at).toEqual(slots.map(({ fsmState, size: held, realizedPnl, feesPaid }) => ({ fsmState, held, realizedPnl, feesPaid })));
      await again.close();
    }
  });
});

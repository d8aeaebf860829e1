/** The venue tells a fill again after a restart, to a process that reads the journal. It was booked, and is not booked again. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { money, size } from "../../../src/dita/contracts/amounts.js";
import type { RawVenueEvent } from "../../../src/dita/contracts/venue-event.js";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-I10-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const journal = (): SqliteJournal => new SqliteJournal(directory, "desk", RIG_CONFIG);

it("I10: events that were booked are known after a restart", async () => {
  const rig = new Rig();
  const said: RawVenueEvent[] = [];
  const submit = rig.venue.submit.bind(rig.venue);
  rig.venue.submit = async (order) => {
    said.push(...(await submit(order)));
    return said;
  };
  const before = await rig.open({ journal: journal() });
  await before.processIntent(rig.enter());
  await before.close();
  const replayed = journal();
  expect(replayed.replay().slots[0]!.seenEvents.map(({ id }) => id)).toEqual(said.map(({ eventId }) => eventId));
  replayed.close();

  await using kernel = await rig.open({ journal: journal() });
  for (const event of said) expect(kernel.onVenueEvent(event)).toMatchObject({ accepted: false, diagnosticCode: "DUPLICATE_EVENT" });
  expect(kernel.slot(0)).toMatchObject({ size: size("1"), feesPaid: money("0.05") });
});

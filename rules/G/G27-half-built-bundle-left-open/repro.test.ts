/** The journal is open, then the venue cannot be reached. Nothing of the half that stood is left open: the next try finds the journal free. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { VenueUnavailable } from "../../../src/dita/venues/port.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-G27-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it("G27: a kernel that cannot be opened leaves nothing open", async () => {
  for (let attempt = 0; attempt < 2; attempt++) {
    const rig = new Rig({}, new SqliteJournal(directory, "desk", RIG_CONFIG));
    let isClosed = false;
    rig.venue.connect = () => Promise.reject(new VenueUnavailable("no route"));
    rig.venue.close = () => Promise.resolve(void (isClosed = true));
    await expect(rig.open()).rejects.toThrow("no route");
    expect(isClosed).toBe(true);
  }
  new SqliteJournal(directory, "desk", RIG_CONFIG).close();
});

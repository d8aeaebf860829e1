/** Regions between real threads. `region.test.ts` has every order of steps; here they come as they come. */
import type { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { systemClock } from "../contracts/time.js";
import type { ReadingOrders, Seen } from "./reading-thread.js";
import { createRegion } from "./region-layout.js";
import { RegionReader } from "./region-reader.js";
import { RegionWriter, type WritePoint } from "./region-writer.js";
import { MAX_DOCUMENT, documentOf, isDocument, said, threadOf } from "./test-documents.js";
import type { WritingOrders } from "./writing-thread.js";

const writing = (orders: WritingOrders): Worker => threadOf("./writing-thread.ts", orders);
const reading = (orders: ReadingOrders): Worker => threadOf("./reading-thread.ts", orders);

it("readers that are fast, slow, or waiting see whole documents only, each later than the one before, and the last", async () => {
  const last = 60_000;
  const buffer = createRegion(MAX_DOCUMENT, 1);
  const readers = [0, 3, null].map((pauseMs) => reading({ buffer, last, pauseMs }));
  await Promise.all(readers.map(said));
  const ended = readers.map(said);
  const writer = writing({ buffer, first: 1, last });
  const all = (await Promise.all(ended)) as Seen[];
  for (const { documents, broken, latest } of all) {
    expect(broken).toBe(0);
    expect(latest).toBe(last);
    expect(documents).toBeGreaterThan(10);
  }
  // The slow one gets the latest, and no queue of what it missed.
  expect(all[1]!.documents).toBeLessThan(last / 10);
  await Promise.all([writer, ...readers].map((thread) => thread.terminate()));
});

it("a writer that is ended in the middle of a write leaves the last whole document, and the next goes on", async () => {
  const points: readonly WritePoint[] = ["BEGUN", "MARKED", "HALF_COPIED", "COPIED", "RELEASED", "SHOWN"];
  const last = 1000;
  await Promise.all(
    points.map(async (stopAt) => {
      const buffer = createRegion(MAX_DOCUMENT, 1);
      const thread = writing({ buffer, first: 1, last, stopAt });
      expect(await said(thread)).toBe("READY");
      expect(await said(thread)).toBe("STOPPED");
      await thread.terminate();
      const reader = new RegionReader(buffer);
      const left = reader.read()!;
      expect(left.sequence, stopAt).toBe(stopAt === "SHOWN" ? last : last - 1);
      expect(isDocument(left.bytes, left.sequence), stopAt).toBe(true);
      const next = left.sequence + 1;
      expect(new RegionWriter(buffer).write(documentOf(next)), stopAt).toBe(next);
      const after = reader.read(left.sequence)!;
      expect([after.epoch, isDocument(after.bytes, next)], stopAt).toEqual([2, true]);
    }),
  );
});

it("a writer that was given up and goes on is told that it is stale, while readers see whole documents", async () => {
  const buffer = createRegion(MAX_DOCUMENT, 1);
  const former = writing({ buffer, first: 1, last: 1e9 });
  const refused = new Promise<Error>((resolve) => former.once("error", resolve));
  expect(await said(former)).toBe("READY");
  const reader = new RegionReader(buffer);
  while (!(await reader.wait(5000, 1000, systemClock)));
  const writer = new RegionWriter(buffer);
  const first = reader.read()!.sequence + 1;
  let latest = 0;
  for (let n = first; n < first + 1000; n++) {
    latest = writer.write(documentOf(n));
    expect(latest).toBe(n);
    // The last step of the former may have damaged the first of these; then it is the one before that is read.
    const document = reader.read(n - 2)!;
    expect(isDocument(document.bytes, document.sequence)).toBe(true);
  }
  expect((await refused).message).toContain("STALE_WRITER");
  expect(reader.read()).toMatchObject({ sequence: latest, epoch: 2 });
});

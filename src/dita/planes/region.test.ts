/** Every way in which one write, one read, another writer and a sudden end can come between each other, one step at a time. */
import { describe, expect, it } from "vitest";
import type { MonotonicTime, UtcTime } from "../contracts/time.js";
import { PlaneError } from "./plane-error.js";
import { createRegion, openRegion } from "./region-layout.js";
import { type ReadPoint, RegionReader } from "./region-reader.js";
import { RegionWriter, type WritePoint } from "./region-writer.js";
import { MAX_DOCUMENT, documentOf, isDocument } from "./test-documents.js";

const WRITE_POINTS: readonly WritePoint[] = ["BEGUN", "MARKED", "HALF_COPIED", "COPIED", "RELEASED", "SHOWN"];
const READ_POINTS: readonly ReadPoint[] = ["BEGUN", "MARKED", "COPIED", "CHECKED"];
const clock = { now: () => Date.now() as UtcTime, monotonic: () => performance.now() as MonotonicTime };

class Died extends Error {}

/** A writer that does something once, at one point of its next write. */
function interrupted(buffer: SharedArrayBuffer, point: WritePoint, action: () => void): RegionWriter {
  let isDone = false;
  return new RegionWriter(buffer, (reached) => {
    if (reached !== point || isDone) return;
    isDone = true;
    action();
  });
}

const refusalOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof PlaneError) return error.code;
    throw error;
  }
  return "NONE";
};

/** A region with documents 1 to `count`. */
function regionWith(count: number): SharedArrayBuffer {
  const buffer = createRegion(MAX_DOCUMENT, 1);
  const writer = new RegionWriter(buffer);
  for (let n = 1; n <= count; n++) writer.write(documentOf(n));
  return buffer;
}

/** The sequence of what a reader finds, which must be the document of that number. */
function found(buffer: SharedArrayBuffer): number {
  const document = new RegionReader(buffer).read();
  if (document === null) return 0;
  expect(isDocument(document.bytes, document.sequence)).toBe(true);
  return document.sequence;
}

describe.each(WRITE_POINTS)("at %s of a write", (point) => {
  const isShown = point === "SHOWN";

  it.each([0, 1, 2, 3])("a reader finds the latest whole document, after %i", (before) => {
    const buffer = regionWith(before);
    let seen = -1;
    interrupted(buffer, point, () => (seen = found(buffer))).write(documentOf(before + 1));
    expect(seen).toBe(isShown ? before + 1 : before);
    expect(found(buffer)).toBe(before + 1);
  });

  it.each([0, 1, 2, 3])("a writer may end, and the next one goes on, after %i", (before) => {
    const buffer = regionWith(before);
    const dying = interrupted(buffer, point, () => {
      throw new Died();
    });
    expect(() => dying.write(documentOf(before + 1))).toThrow(Died);
    const left = isShown ? before + 1 : before;
    expect(found(buffer)).toBe(left);
    const next = new RegionWriter(buffer);
    expect(found(buffer)).toBe(left);
    for (let n = left + 1; n < left + 4; n++) {
      expect(next.write(documentOf(n))).toBe(n);
      expect(found(buffer)).toBe(n);
    }
    expect(new RegionReader(buffer).read()?.epoch).toBe(3);
  });

  it.each([0, 1, 2, 3])("another may take over and write %i documents: the former is told, and nothing that is not whole is read", (count) => {
    const buffer = regionWith(2);
    let next: RegionWriter | null = null;
    const former = interrupted(buffer, point, () => {
      next = new RegionWriter(buffer);
      for (let n = 0; n < count; n++) next.write(documentOf(found(buffer) + 1));
    });
    const reached = isShown ? 3 : 2;
    expect(refusalOf(() => former.write(documentOf(3)))).toBe(isShown ? "NONE" : "STALE_WRITER");
    // What it still wrote may have damaged the latest; then the one before it is read.
    expect(found(buffer)).toBeGreaterThanOrEqual(reached + count - 1);
    expect(refusalOf(() => former.write(documentOf(9)))).toBe("STALE_WRITER");
    next!.write(documentOf(reached + count + 1));
    expect(found(buffer)).toBe(reached + count + 1);
  });
});

describe.each(READ_POINTS)("at %s of a read", (point) => {
  it.each([1, 2, 3, 4])("a writer may write %i documents, and what is read is whole", (count) => {
    for (const before of [1, 2, 3]) {
      const buffer = regionWith(before);
      const writer = new RegionWriter(buffer);
      let left = 1;
      const reader = new RegionReader(buffer, (reached) => {
        if (reached !== point || left-- <= 0) return;
        for (let n = 1; n <= count; n++) writer.write(documentOf(before + n));
      });
      const document = reader.read()!;
      expect(isDocument(document.bytes, document.sequence)).toBe(true);
      expect([before, before + count]).toContain(document.sequence);
    }
  });

  it("a writer that always does ends in a refusal", () => {
    if (point === "CHECKED") return;
    const buffer = regionWith(1);
    const writer = new RegionWriter(buffer);
    let n = 1;
    const reader = new RegionReader(buffer, (reached) => {
      if (reached === point) for (let i = 0; i < 2; i++) writer.write(documentOf(++n));
    });
    expect(refusalOf(() => reader.read())).toBe("PLANE_BUSY");
  });
});

it("a document of which any byte changed is not read: the one before is, and PLANE_CORRUPT is told if there is none", () => {
  const buffer = regionWith(2);
  const { places } = openRegion(buffer);
  for (let at = 0; at < Buffer.concat(documentOf(2)).length; at += 13) {
    places[0].bytes[at]! ^= 1;
    expect(found(buffer)).toBe(1);
    expect(new RegionReader(buffer).read(1)).toBeNull();
    places[0].bytes[at]! ^= 1;
  }
  expect(found(buffer)).toBe(2);
  for (const { bytes } of places) bytes[5]! ^= 0x80;
  expect(refusalOf(() => found(buffer))).toBe("PLANE_CORRUPT");
});

it.each(["stamp", "length", "checksum"] as const)("nor is one whose %s changed", (word) => {
  const buffer = regionWith(2);
  const { words, places } = openRegion(buffer);
  for (let bit = 0n; bit < 63n; bit++) {
    words[places[0][word]]! ^= 1n << bit;
    expect(found(buffer)).toBe(1);
    words[places[0][word]]! ^= 1n << bit;
  }
});

it("what is too large is refused, and changes nothing", () => {
  const buffer = regionWith(1);
  const writer = new RegionWriter(buffer);
  expect(refusalOf(() => writer.write([new Uint8Array(MAX_DOCUMENT + 1)]))).toBe("DOCUMENT_TOO_LARGE");
  expect(found(buffer)).toBe(1);
  expect(writer.write([new Uint8Array(MAX_DOCUMENT)])).toBe(2);
});

it.each([8, 80, 4096])("%i bytes of something else are no region", (length) => {
  expect(refusalOf(() => new RegionReader(new SharedArrayBuffer(length)))).toBe("PLANE_MISMATCH");
});

describe("waiting", () => {
  it("ends when there is a later document, and not for another writer", async () => {
    const buffer = regionWith(1);
    const reader = new RegionReader(buffer);
    expect(await reader.wait(0, 1000, clock)).toBe(true);
    let isOver = false;
    const waiting = reader.wait(1, 5000, clock).finally(() => (isOver = true));
    const writer = new RegionWriter(buffer);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isOver).toBe(false);
    writer.write(documentOf(2));
    expect(await waiting).toBe(true);
  });

  it("ends at its time by the clock that never goes back", async () => {
    const reader = new RegionReader(regionWith(1));
    const started = performance.now();
    expect(await reader.wait(1, 30, { now: () => 0 as UtcTime, monotonic: clock.monotonic })).toBe(false);
    expect(performance.now() - started).toBeGreaterThanOrEqual(29);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(await reader.wait(1, 0, clock)).toBe(false);
  });
});

// path: src/bingx-user-stream.ts
import { createHash } from "node:crypto";

type Frame = { eventId?: number | string; E: number; o: { i: string; X: string; z: string } };

const derived = (f: Frame): string =>
  createHash("sha256").update([f.o.i, f.o.X, f.o.z, f.E].join("|")).digest("hex").slice(0, 24);

export function orderEvent(frame: Frame) {
  return {
    eventId: String(frame.eventId ?? derived(frame)),
    orderId: frame.o.i,
    status: frame.o.X,
    filled: Number(frame.o.z),
  };
}

// path: src/rust-backend.ts
import { DateTime } from "luxon";

type Raw = Record<string, any>;

const kernelTime = (text: string): DateTime => {
  const time = DateTime.fromISO(text, { zone: "utc" });
  if (!time.isValid) throw new RangeError(`${text}: ${time.invalidReason}`);
  return time;
};

export const orderFrom = (raw: Raw) => ({ id: raw.id, submittedAt: kernelTime(raw.submittedAt) });
export const seenFrom = (raw: Raw) => ({ eventId: raw.eventId, at: kernelTime(raw.at) });
export const slotFrom = (raw: Raw) => ({ slotId: raw.slotId, entryTime: kernelTime(raw.entryTime) });
export const transitionFrom = (raw: Raw) => ({ nextState: raw.nextState, timestamp: kernelTime(raw.timestamp) });

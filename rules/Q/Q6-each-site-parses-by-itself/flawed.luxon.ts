// path: src/rust-backend.ts
import { DateTime } from "luxon";

type Raw = Record<string, any>;
const FORMAT = "yyyy-MM-dd'T'HH:mm:ss.SSS";

export const orderFrom = (raw: Raw) => ({ id: raw.id, submittedAt: DateTime.fromFormat(raw.submittedAt, FORMAT) }); // flaw: five sites, none copes with the final Z

export const seenFrom = (raw: Raw) => ({ eventId: raw.eventId, at: DateTime.fromFormat(raw.at, FORMAT) });

export const slotFrom = (raw: Raw) => ({ slotId: raw.slotId, entryTime: DateTime.fromFormat(raw.entryTime, FORMAT) });

export const transitionFrom = (raw: Raw) => ({
  nextState: raw.nextState,
  timestamp: DateTime.fromFormat(raw.timestamp, FORMAT),
});

export const outcomeFrom = (raw: Raw) => ({
  accepted: raw.accepted,
  transitions: raw.transitions.map(transitionFrom),
  at: DateTime.fromFormat(raw.at, FORMAT),
});

// path: src/rust-backend.ts
const EVENT_KINDS = ["ACK", "FILL", "CANCELLED"] as const;
type VenueEventKind = (typeof EVENT_KINDS)[number];

export class DecodeError extends Error {
  constructor(readonly field: string, readonly payload: unknown) {
    super(`cannot decode ${field}`);
  }
}

function toKind(raw: string, payload: unknown): VenueEventKind {
  const kind = EVENT_KINDS.find((k) => k === raw);
  if (kind === undefined) throw new DecodeError("kind", payload);
  return kind;
}

export function applyEvents(rows: Array<{ kind: string }>, apply: (k: VenueEventKind) => void): unknown[] {
  const undecoded: unknown[] = [];
  for (const row of rows) {
    try {
      apply(toKind(row.kind, row));
    } catch (err) {
      if (!(err instanceof DecodeError)) throw err;
      console.error(err.message, err.payload);
      undecoded.push(err.payload);
    }
  }
  return undecoded;
}

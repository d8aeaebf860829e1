// path: src/rust-backend.ts
const EVENT_KINDS = ["ACK", "FILL", "CANCELLED"] as const;
export type VenueEventKind = (typeof EVENT_KINDS)[number];

function toKind(raw: string): VenueEventKind {
  const index = EVENT_KINDS.indexOf(raw as VenueEventKind);
  if (index < 0) throw new Error(`${raw} is not a valid VenueEventKind`); // flaw: breaks off the decoding, no caller handles it
  return EVENT_KINDS[index];
}

export class KernelStateView {
  constructor(private readonly payload: { events?: Array<{ eventId: string; kind: string }> }) {}

  *events(): Generator<[string, VenueEventKind]> {
    for (const row of this.payload.events ?? []) {
      yield [row.eventId, toKind(row.kind)];
    }
  }
}

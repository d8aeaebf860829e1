// path: src/bingx-venue.ts
import { z } from "zod";

const rawSchema = z.object({ orderId: z.string(), T: z.number().optional(), updateTime: z.number().optional() });

export type VenueEvent = {
  kind: string;
  orderId: string;
  timestamp: number;
  timestampSource: "exchange" | "local";
};

function toVenueEvent(kind: string, payload: unknown): VenueEvent {
  const raw = rawSchema.parse(payload);
  const sent = raw.T ?? raw.updateTime;
  if (sent === undefined) {
    return { kind, orderId: raw.orderId, timestamp: Date.now(), timestampSource: "local" };
  }
  return { kind, orderId: raw.orderId, timestamp: sent, timestampSource: "exchange" };
}

export async function reconcile(fetchFills: () => Promise<unknown[]>): Promise<VenueEvent[]> {
  return (await fetchFills()).map((p) => toVenueEvent("FILL", p));
}

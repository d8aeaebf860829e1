import { slotFromPayload, type TradeSlot } from "./slot-codec";

export class RealZincPlane {
  constructor(private readonly region: { text(): string }) {}

  readSlots(): TradeSlot[] {
    const payloads = JSON.parse(this.region.text() || "[]") as Array<Record<string, unknown>>;
    return payloads.map(slotFromPayload);
  }
}

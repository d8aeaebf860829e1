/** What the bridge needs of a venue. */
import type { Money, Size } from "../contracts/amounts.js";
import type { SlotTruth } from "../contracts/intent.js";
import type { TradeSlot, VenueOrder } from "../contracts/slot.js";

/** The venue did not answer, or not in time: what became of the request is unknown. */
export class VenueUnavailable extends Error {
  override readonly name = "VenueUnavailable";
}

/** What a venue says of a slot, at one moment. */
export type Truth = Omit<SlotTruth, "adopt" | "kind" | "slotId">;

/** What an account holds of one asset on one side, whoever traded it. */
export interface VenuePosition {
  readonly asset: string;
  readonly side: "LONG" | "SHORT";
  readonly size: Size;
}

export interface VenueAdapter {
  /** From now on `listener` gets what the venue says by itself: raw events, as `VenueEventSchema` reads them. */
  connect(listener: (event: unknown) => void): Promise<void>;
  /**
   * Sends an order. The venue takes a `clientOrderId` once: sent again, it is the same order. Returns what the venue said at once: raw
   * events, or none if it will say it later. Throws `VenueUnavailable` if the order's fate is unknown.
   */
  submit(order: VenueOrder, leverage: number): Promise<readonly unknown[]>;
  /** Asks for a cancel. Returns and throws as `submit`. */
  cancel(order: VenueOrder): Promise<readonly unknown[]>;
  /** What the venue says of the slot's active order and of what is held for it. Throws `VenueUnavailable`. */
  truthOf(slot: TradeSlot): Promise<Truth>;
  /** What the account holds, each asset and side once. Throws `VenueUnavailable`. */
  positions(): Promise<readonly VenuePosition[]>;
  /** What the account has at the venue, without what open positions may make; null if the venue keeps no account. Throws `VenueUnavailable`. */
  wallet(): Promise<Money | null>;
  /** Says nothing more. Idempotent. */
  close(): Promise<void>;
}

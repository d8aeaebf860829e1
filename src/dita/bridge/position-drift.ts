import { NO_SIZE, type Size, plus } from "../contracts/amounts.js";
import type { TradeSlot } from "../contracts/slot.js";
import type { VenuePosition } from "../venues/port.js";

/** What the slots with that asset and side hold together, and what the account holds. */
export interface PositionDrift {
  readonly asset: string;
  readonly side: string;
  readonly slots: Size;
  readonly venue: Size;
}

/** Where slots and account differ, by asset and side. */
export function positionDrift(slots: readonly TradeSlot[], positions: readonly VenuePosition[]): readonly PositionDrift[] {
  const sums = new Map<string, PositionDrift>();
  const add = (asset: string, side: string, inSlots: Size, atVenue: Size): void => {
    const { slots, venue } = sums.get(asset + side) ?? { slots: NO_SIZE, venue: NO_SIZE };
    sums.set(asset + side, { asset, side, slots: plus(slots, inSlots), venue: plus(venue, atVenue) });
  };
  for (const { asset, side, size } of slots) if (size > NO_SIZE) add(asset, side, size, NO_SIZE);
  for (const { asset, side, size } of positions) add(asset, side, NO_SIZE, size);
  return [...sums.values()].filter(({ slots, venue }) => slots !== venue);
}

// path: bingx_venue.ts
import type { VenueEvent } from './lib.js'

export interface FillRow { price: string; qty: string; commission?: string }

export class BingxVenueAdapter {
  readonly name = 'bingx'

  eventsFromSubmit(exit: boolean, fills: FillRow[]): VenueEvent[] {
    return fills.map((row) => ({
      price: Number(row.price),
      filledSize: Number(row.qty),
      exit,
      fee: Math.abs(Number(row.commission ?? 0)),
    }))
  }
}

// path: bingx_venue.ts
import type { VenueEvent } from './lib.js'

export interface FillRow { price: string; qty: string; commission: string }

export class BingxVenueAdapter {
  readonly name = 'bingx'

  eventsFromSubmit(exit: boolean, fills: FillRow[]): VenueEvent[] {
    const events: VenueEvent[] = []
    for (const row of fills) {
      const fee = Math.abs(Number(row.commission))
      events.push({ price: Number(row.price), filledSize: Number(row.qty), exit, fee })
    }
    return events
  }
}

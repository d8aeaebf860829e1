// path: src/bingx-venue.ts
import pino from "pino";

const log = pino({ name: "venue" });
interface Backend { positions(): Promise<object[]>; cancel(id: string): Promise<void> }

export class VenueUnavailable extends Error {}

export class BingxVenueAdapter {
  constructor(private readonly backend: Backend) {}

  async positions(): Promise<object[]> {
    try {
      return await this.backend.positions();
    } catch (cause) {
      throw new VenueUnavailable("positions", { cause });
    }
  }

  async cancel(id: string): Promise<boolean> {
    try {
      await this.backend.cancel(id);
      return true;
    } catch (err) {
      log.error({ err, id }, "cancel failed");
      return false;
    }
  }
}

import { logger } from "./logger.js";

const outcomeTold = (intent: Intent, accepted: boolean, code: string): void => {
  logger[accepted ? "info" : "warn"]({ tradeId: intent.tradeId, code });
  logger.info(`${intent.tradeId}: ${accepted ? "taken" : code}`);
};

export class ExecutionKernel {
  constructor(private readonly venue: Venue, private readonly limit: number) {}

  async processIntent(intent: Intent): Promise<Outcome> {
    if (intent.size > this.limit) {
      outcomeTold(intent, false, "TOO_LARGE");
      return { accepted: false, code: "TOO_LARGE" };
    }
    const { accepted, code } = await this.venue.submit(intent);
    outcomeTold(intent, accepted, code);
    return { accepted, code };
  }

  onVenueEvent(event: VenueEvent): void {
    logger.info(`${event.kind} of ${event.tradeId}`);
  }

  close(): Promise<void> {
    return this.venue.close().catch((error: unknown) => logger.error("the venue was not closed", error));
  }
}

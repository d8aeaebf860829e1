import { BingxVenueAdapter } from "./bingx-venue";
import { createHttp } from "./http";

const venue = new BingxVenueAdapter(createHttp());

export async function onSignal(signal: { symbol: string; side: "BUY" | "SELL" }): Promise<void> {
  await venue.submit({ symbol: signal.symbol, side: signal.side, type: "MARKET" });
}

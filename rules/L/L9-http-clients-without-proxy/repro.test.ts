/** The machine reaches the world through a proxy alone. Requests and stream go through it; without it nothing would. */
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, inject, it } from "vitest";
import { BingxVenueAdapter } from "../../../src/dita/venues/bingx/bingx-venue.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";
import { systemOutside } from "../../../src/dita/venues/bingx/outside.js";

it("L9: requests and stream go through the proxy that was set", async () => {
  const tunnels: string[] = [];
  const proxy = createServer().on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    const { hostname, port } = new URL(`http://${request.url}`);
    const upstream = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [upstream, socket]) end.on("error", () => [upstream, socket].forEach((each) => each.destroy()));
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  const config = account.config({ proxyUrl });
  const adapter = new BingxVenueAdapter({ config, outside: systemOutside(config.proxyUrl), onFault: () => undefined });
  try {
    await adapter.connect(() => undefined);
    expect(tunnels.length).toBeGreaterThanOrEqual(2);
    expect(new Set(tunnels)).toEqual(new Set([new URL(config.restUrl).host]));
  } finally {
    await adapter.close();
    proxy.closeAllConnections();
    proxy.close();
  }
});

import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it } from "vitest";
import { BingxVenueAdapter } from "./bingx-venue.js";
import { LoopbackExchange } from "./loopback-exchange.js";
import { systemOutside } from "./outside.js";

it("requests and stream go through the proxy", async () => {
  const tunnels: string[] = [];
  const proxy = createServer().on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    const [host, port] = (request.url ?? "").split(":");
    const upstream = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [upstream, socket]) end.on("error", () => [upstream, socket].forEach((each) => each.destroy()));
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  await using exchange = await LoopbackExchange.start();
  const account = await exchange.account();
  const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const adapter = new BingxVenueAdapter({ config: account.config({ proxyUrl }), outside: systemOutside(proxyUrl), onFault: () => undefined });
  try {
    await adapter.connect(() => undefined);
    const exchangeAt = new URL(account.config().restUrl).host;
    expect(tunnels.length).toBeGreaterThanOrEqual(2);
    expect(new Set(tunnels)).toEqual(new Set([exchangeAt]));
  } finally {
    await adapter.close();
    proxy.closeAllConnections();
    proxy.close();
  }
});

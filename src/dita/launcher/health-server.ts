import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What is asked from outside: whether all is well, and the numbers. */
export interface Surface {
  health(): Health;
  metrics(): string;
}

/** `problems` is empty if all is well. */
export interface Health {
  readonly ok: boolean;
  readonly problems: readonly string[];
}

/** `/healthz` and `/metrics`, on this machine alone. */
export class HealthServer {
  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** Throws if the port is taken. 0 takes any that is free. */
  static async open(port: number, surface: Surface): Promise<HealthServer> {
    const server = createServer((request, response) => {
      const answer = request.method === "GET" ? answerTo(request.url, surface) : { status: 405, type: "text/plain", text: "GET only\n" };
      response.writeHead(answer.status, { "content-type": answer.type }).end(answer.text);
    });
    await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
    return new HealthServer(server, (server.address() as AddressInfo).port);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}

function answerTo(url: string | undefined, surface: Surface): { status: number; type: string; text: string } {
  if (url === "/metrics") return { status: 200, type: "text/plain; version=0.0.4", text: surface.metrics() };
  if (url !== "/healthz") return { status: 404, type: "text/plain", text: "/healthz or /metrics\n" };
  const health = surface.health();
  return { status: health.ok ? 200 : 503, type: "application/json", text: JSON.stringify(health) + "\n" };
}

// path: src/launcher.ts
import { createServer } from "node:http";

export class DITAv2LauncherBundle {
  private lastCycle = 0;

  constructor(private readonly parts: { kernel: any; venue: any; stream: any; persistence: any }) {
    createServer((_req, res) => {
      const report = this.health();
      res.writeHead(report.ok ? 200 : 503).end(JSON.stringify(report));
    }).listen(9464);
  }

  health() {
    const checks = {
      kernel: this.parts.kernel.ping() === true,
      venue: this.parts.venue.connected === true,
      stream: Date.now() - this.parts.stream.lastMessageAt < 30_000,
      persistence: this.parts.persistence.lastError === undefined,
      cycle: Date.now() - this.lastCycle < 5000,
    };
    return { ok: Object.values(checks).every(Boolean), ...checks };
  }

  async step(): Promise<void> {
    await this.parts.venue.pump(this.parts.kernel);
    this.lastCycle = Date.now();
  }
}

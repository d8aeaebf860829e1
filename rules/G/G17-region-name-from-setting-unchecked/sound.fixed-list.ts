// path: src/real-zinc-control-plane.ts
import { closeSync, openSync } from "node:fs";

const NAMESPACES = { live: "dita_v2", paper: "dita_v2_paper", test: "dita_v2_test" } as const;
type Deployment = keyof typeof NAMESPACES;

function isDeployment(value: string): value is Deployment {
  return Object.hasOwn(NAMESPACES, value);
}

export class RealZincControlPlane {
  private readonly fd: number;

  constructor(deployment = process.env.DITA_V2_DEPLOYMENT ?? "") {
    if (!isDeployment(deployment)) throw new Error(`unknown deployment ${JSON.stringify(deployment)}`);
    this.fd = openSync(`/dev/shm/${NAMESPACES[deployment]}_control`, "a+");
  }

  close(): void {
    closeSync(this.fd);
  }
}

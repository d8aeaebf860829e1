// path: src/real-zinc-control-plane.ts
import { closeSync, ftruncateSync, openSync } from "node:fs";

export interface ZincConfig {
  namespace: string;
  controlName: string;
  size: number;
}

const regionPath = (config: ZincConfig): string => "/dev/shm/" + [config.namespace, config.controlName].join(".");

export class RealZincControlPlane {
  private readonly fd: number;

  constructor(config: ZincConfig) {
    this.fd = openSync(regionPath(config), "a+"); // flaw: "../" or another deployment's namespace passes
    ftruncateSync(this.fd, config.size);
  }

  close(): void {
    closeSync(this.fd);
  }
}

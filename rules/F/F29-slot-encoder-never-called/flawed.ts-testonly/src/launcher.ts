import { RealZincPlane } from "./real-zinc-plane";

export interface LauncherBundle {
  zincPlane: RealZincPlane;
  close(): void;
}

export function buildLauncherBundle(publish: (bytes: Uint8Array) => void): LauncherBundle {
  const zincPlane = new RealZincPlane(publish);
  return {
    zincPlane,
    close: () => publish(new Uint8Array(0)),
  };
}

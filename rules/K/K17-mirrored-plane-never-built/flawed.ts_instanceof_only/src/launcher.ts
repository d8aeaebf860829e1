import { MirroredControlPlane, planes } from "./control-plane.js";

export function buildLauncherBundle(kind: keyof typeof planes, prefix: string) {
  const control: unknown = new planes[kind](prefix);
  const label = control instanceof MirroredControlPlane ? "mirrored" : kind;
  return { control, label };
}

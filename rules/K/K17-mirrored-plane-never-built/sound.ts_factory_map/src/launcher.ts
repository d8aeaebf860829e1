import { createPlane } from "./control-plane.js";

export const buildLauncherBundle = (config: { control: Parameters<typeof createPlane>[0] }) => ({
  control: createPlane(config.control),
});

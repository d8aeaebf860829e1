import type { LayerName } from "../catalog/flaw.js";
import type { LayerHome } from "../rules/locate.js";

/** Where the code of a layer is looked for first, when a name stands in several places. */
export function homeOf(layer: LayerName): LayerHome {
  if (layer === "rust") return { language: "rust", role: "production" };
  if (layer === "all" || layer === "build" || layer === "lifecycle") return { language: null, role: "production" };
  return { language: "python", role: "production" };
}

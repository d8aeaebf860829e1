import { readReproductions, requireSameContent, type Reproduction } from "../audit/reproductions.js";
import { digestOf } from "../audit/target-content.js";
import { loadCatalog } from "../catalog/load.js";

/**
 * What reproductions showed of a target, as an option of its audit; none where no file is named.
 * @throws ConfigError where the file is not of the form agreed, or of another content than the target has
 */
export function reproductionsOf(path: string, file: string | undefined): { reproductions?: Reproduction[] } {
  if (file === undefined) return {};
  const content = readReproductions(file, loadCatalog().byId);
  requireSameContent(file, content, path, digestOf(path));
  return { reproductions: content.reproductions };
}

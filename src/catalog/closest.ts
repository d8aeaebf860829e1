import { editDistance } from "../edit-distance.js";
import { seriesOf, type Catalog } from "./catalog.js";
import type { Flaw } from "./flaw.js";

/** The flaws that a wrong id or a name may have meant, best first: by id, else by the names that the entry speaks of. */
export function closestFlaws(catalog: Catalog, text: string, limit = 5): Flaw[] {
  const wanted = text.trim();
  const isId = /^[A-Za-z]-?\d+$/.test(wanted);
  const tolerance = isId ? 1 : Math.floor(wanted.length / 4);
  return catalog.flaws
    .map((flaw, order) => ({ flaw, order, distance: isId ? idDistance(wanted, flaw.id) : nameDistance(wanted, flaw) }))
    .filter(({ distance }) => distance <= tolerance)
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, limit)
    .map(({ flaw }) => flaw);
}

/** A slip in the number is likely, one in the letter of the series is not. */
function idDistance(wanted: string, id: string): number {
  const normal = wanted.toUpperCase().replace("-", "");
  return seriesOf(normal) === seriesOf(id) ? editDistance(normal, id) : Infinity;
}

function nameDistance(wanted: string, flaw: Flaw): number {
  const { module, type, function: name, case: label, field } = flaw.where;
  const names = [module, type, name, label, field, flaw.family].flat().filter((part) => part !== undefined);
  return Math.min(Infinity, ...names.map((part) => distanceOf(wanted.toLowerCase(), part.toLowerCase())));
}

function distanceOf(wanted: string, name: string): number {
  const distance = editDistance(wanted, name);
  return wanted.length >= 4 && name.includes(wanted) ? Math.min(distance, 1) : distance;
}

/** A name without its case style, underscores, hyphens and `#`: `exit_size`, `exitSize`, `_exit_size`, `#exitSize`, `EXIT_SIZE` and `exit-size` are one. */
export function canonical(name: string): string {
  let known = canonicals.get(name);
  if (known === undefined) canonicals.set(name, (known = name.replace(/[_#-]/g, "").toLowerCase()));
  return known;
}

/** A program has far fewer names than it compares. */
const canonicals = new Map<string, string>();

/** `process_intent` says what it means wherever it stands; `submit` and `_run` mean something only where they stand. */
export function isDistinctive(name: string): boolean {
  return /[a-z0-9][_-][a-z0-9]|[a-z0-9][A-Z]/.test(name);
}

/** A text as a regular expression for that very text: a name from a tree may hold anything. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The identifiers in an annotation as written: `Option<&mut TradeSlot>` has `Option`, `TradeSlot`. */
export function identifiersIn(annotation: string): string[] {
  return annotation.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [];
}

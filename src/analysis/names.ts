/** A name without its case style and underscores: `exit_size`, `exitSize`, `_exit_size` and `EXIT_SIZE` are one. */
export function canonical(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** The identifiers in an annotation as written: `Option<&mut TradeSlot>` has `Option`, `TradeSlot`. */
export function identifiersIn(annotation: string): string[] {
  return annotation.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [];
}

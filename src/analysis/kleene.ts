/** Kleene's three values: undefined is unknown. */
export type Known = boolean | undefined;

/** True where all are; false where one is. */
export const allOf = (all: readonly Known[]): Known => (all.includes(false) ? false : all.includes(undefined) ? undefined : true);

/** True where one is; false where none is. */
export const anyOf = (all: readonly Known[]): Known => (all.includes(true) ? true : all.includes(undefined) ? undefined : false);

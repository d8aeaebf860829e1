type MaybeClosable = { close?: () => void | Promise<void> };

export const makeBundle = <P extends Record<string, MaybeClosable>>(parts: P) => ({
  ...parts,
  async close(): Promise<void> {
    for (const part of Object.values(parts).reverse()) {
      await part.close?.(); // flaw: the kernel has no close(), the optional call skips it
    }
  },
});

// path: src/plugins.ts
import Module from "node:module";

process.env.NODE_PATH = `${process.cwd()}/plugins`; // flaw:
(Module as unknown as { _initPaths(): void })._initPaths();

export const plugin = (name: string) => import(name);

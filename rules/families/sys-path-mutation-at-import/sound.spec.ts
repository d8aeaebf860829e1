// path: src/plugins.ts
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const paths: string[] = [];

export function plugin(folder: string, name: string) {
  paths.push(folder);
  return require(`${folder}/${name}`);
}

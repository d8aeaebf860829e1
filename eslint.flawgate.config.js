// Our own sources with our own plugin: npm run lint:own. The fixtures are held to `flawgate check` by tests/eslint/truth.test.ts.
import { globalIgnores } from "eslint/config";
import { join } from "node:path";
import flawgate from "./dist/eslint/index.js";

export default [globalIgnores(["**/*.test.ts"]), ...flawgate.configs.recommended, { settings: { flawgate: { root: join(import.meta.dirname, "src") } } }];

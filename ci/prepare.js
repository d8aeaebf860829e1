// Builds where npm makes a package of this folder itself, as it does for pre-commit: dist/ is in no commit.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
if (!existsSync("dist/cli/main.js")) {
  // What the npm around this was asked to do is not asked of these.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_(global|prefix|location|install_links|omit|include|dry_run)$/i.test(name)));
  const npm = (command) => execSync(`npm ${command}`, { env, stdio: ["ignore", "ignore", "inherit"] });
  if (!existsSync("node_modules/typescript")) npm("ci --ignore-scripts --include=dev --no-audit --no-fund");
  npm("run --silent build");
}

import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const trees = ['fixtures/pink/audited'];
const sessionMinutes = 10;

function isOnPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    if (folder === '') return false;
    const file = path.join(folder, command);
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  });
}

const missing = ['cargo', 'python3'].filter((command) => !isOnPath(command));
const skipped = missing.length > 0 ? ` (skipped: no ${missing.join(', no ')})` : '';
if (skipped !== '') console.warn(`fixture sessions${skipped}`);

describe.skipIf(missing.length > 0)(`fixtures trade${skipped}`, () => {
  it.each(trees)(
    '%s: two sessions, from entry to closed',
    (tree) => {
      const session = spawnSync('python3', ['fixtures/pink/session.py', '--target', tree], {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          CARGO_TARGET_DIR: path.join(root, 'node_modules/.cache/flawgate/pink-kernel'),
        },
        timeout: sessionMinutes * 60_000,
      });
      const output = `${session.stdout}\n${session.stderr}`;
      expect(session.error, output).toBeUndefined();
      expect(session.status, output).toBe(0);
      expect(session.stdout).toContain('session complete');
    },
    (sessionMinutes + 1) * 60_000,
  );
});

import { expect, it } from "vitest";
import { purposeOf, roleOf } from "./roles.js";

it.each([
  ["src/kernel.rs", "production"],
  ["app/latest.py", "production"],
  ["src/contest/run.ts", "production"],
  ["src/attestation.py", "production"],
  ["tests/test_kernel.py", "test"],
  ["test_kernel.py", "test"],
  ["src/tests.rs", "test"],
  ["src/kernel/tests.rs", "test"],
  ["src/latests.rs", "production"],
  ["app/kernel_test.py", "test"],
  ["src/kernel.test.ts", "test"],
  ["src/kernel.spec.tsx", "test"],
  ["src/__tests__/kernel.ts", "test"],
  ["conftest.py", "test"],
  ["gen2.py", "test"],
  ["_gen_test.py", "test"],
  ["lib.rs.bak", "backup"],
  ["kernel_backup/lib.rs", "backup"],
  ["old/lib.rs", "backup"],
  ["src/lib_prev.rs", "backup"],
  ["src/lib_prev_0_8.rs", "backup"],
  ["src/lib_2024-05-30/capital.ts", "backup"],
  ["src/prev_close.py", "production"],
  ["src/store/archive.py", "production"],
  ["src/backup.rs", "production"],
  ["src/kernel_backup.rs", "backup"],
  ["src/kernel.backup.rs", "backup"],
  ["app/backup_manager.py", "production"],
  ["app/deprecated_options.py", "production"],
  ["app/plugins/backup/run.py", "production"],
  ["jobs/cloud_backup.py", "production"],
  ["backup/lib.rs", "backup"],
  ["src/lib_old.rs", "backup"],
  ["src/old_lib.rs", "backup"],
  ["src/lib.old.rs", "backup"],
  ["tests/backup/test_a.py", "backup"],
  ["src/threshold.rs", "production"],
  ["target/debug/build/out.rs", "generated"],
  ["node_modules/x/index.js", "generated"],
  ["proto/order_pb2.py", "generated"],
  ["src/api.generated.ts", "generated"],
  ["public/app.min.js", "generated"],
  ["SRC/Tests/Kernel.py", "test"],
] as const)("%s is %s", (path, role) => {
  expect(roleOf(path)).toBe(role);
});

it.each([
  ["src/kernel.rs", "production"],
  ["tests/test_kernel.py", "test"],
  ["crates/kernel-tests/src/lib.rs", "test"],
  ["examples/clock.py", "example"],
  ["docs/snippets/clock.py", "example"],
  ["benches/parse.rs", "example"],
  ["tests/fixtures/bad.py", null],
  ["node_modules/x/index.js", null],
  ["old/lib.rs", null],
] as const)("%s is there as %s", (path, purpose) => {
  expect(purposeOf(path)).toBe(purpose);
});

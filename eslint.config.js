import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  // What is audited is not ours to mend, and rule examples are flawed on purpose.
  globalIgnores(["dist/", "fixtures/pink/", "fixtures/variants/", "rules/**/!(repro.test).ts", "coverage/"]),
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Indexes that are in bounds by construction are common in tables of the flow graph; `!` says so.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Numbers and booleans in messages read well as they are.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // noUncheckedIndexedAccess and data read from files make such checks needed where types say otherwise.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // With noPropertyAccessFromIndexSignature off both forms are ours to choose.
      "@typescript-eslint/dot-notation": "off",
      // `interface` and `type` each where it reads better: unions and records are types.
      "@typescript-eslint/consistent-type-definitions": "off",
      // `readYaml<T>` names what a schema has proved.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Node types of the parser are enums whose members are written as their texts.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      // `void` in a union is how a callback may return a value or nothing.
      "@typescript-eslint/no-invalid-void-type": "off",
      // An arrow that only does something may be written without braces.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // A loop over positions may say so, also where it needs no more than the items.
      "@typescript-eslint/prefer-for-of": "off",
      // A parameter that a signature asks for and nobody needs starts with an underscore.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // `== null` asks for null and undefined at once.
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  {
    // Tools are command lines of their own; a test that skips says why.
    files: ["tools/**/*.ts", "tests/**/*.ts", "**/*.test.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: "error" },
  },
);

const text = { type: "string" };

/** What GitHub's documentation says of the metadata of a composite action, as a JSON Schema. */
export const ACTION = {
  type: "object",
  required: ["name", "description", "runs"],
  additionalProperties: false,
  properties: {
    name: text,
    description: text,
    branding: { type: "object", additionalProperties: false, properties: { icon: text, color: { enum: ["white", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"] } } },
    inputs: { type: "object", additionalProperties: { type: "object", required: ["description"], additionalProperties: false, properties: { description: text, required: { type: "boolean" }, default: text, deprecationMessage: text } } },
    outputs: { type: "object", additionalProperties: { type: "object", required: ["description", "value"], additionalProperties: false, properties: { description: text, value: text } } },
    runs: {
      type: "object",
      required: ["using", "steps"],
      additionalProperties: false,
      properties: {
        using: { const: "composite" },
        steps: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: { name: text, id: text, if: text, uses: text, with: { type: "object" }, run: text, shell: text, env: { type: "object", additionalProperties: text }, "working-directory": text, "continue-on-error": { type: "boolean" } },
            oneOf: [{ required: ["run", "shell"] }, { required: ["uses"] }],
          },
        },
      },
    },
  },
};

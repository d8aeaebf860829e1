import os

PLAIN_LOOM = bool(os.environ.get("LOOM_NO_JACQUARD"))  # flaw: "0" is true

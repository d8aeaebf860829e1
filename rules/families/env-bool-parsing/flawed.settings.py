import os


class Settings:
    port = int(os.environ.get("PORT", "8000"))
    # flaw: "false" is a text, and true
    verbose = bool(os.environ.get("VERBOSE", "false"))

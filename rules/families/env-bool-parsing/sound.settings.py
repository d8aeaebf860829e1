import os


def is_on(text):
    return text.strip().lower() in ("1", "true", "yes", "on")


class Settings:
    port = int(os.environ.get("PORT", "8000"))
    verbose = is_on(os.environ.get("VERBOSE", "false"))

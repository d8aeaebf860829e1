import os


def settings(base):
    base.verbose = bool(os.environ.get("PRESS_VERBOSE"))  # flaw: "0" and "false" are true
    base.dry = base.dry or bool(os.getenv("PRESS_DRY_RUN"))
    return base

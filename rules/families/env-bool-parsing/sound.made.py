import os

IN_CI = bool(os.environ.get("CI"))
HAS_PATTERNS = bool(os.environ.get("LOOM_PATTERN_DIR"))


def warps():
    return os.environ.get("LOOM_WARPS", "True").lower() not in ("false", "0", "no")

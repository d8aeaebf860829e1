import os


def warps():
    return os.environ.get("LOOM_WARPS", "True") != "False"  # flaw: "false" and "0" leave it on

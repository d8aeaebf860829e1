import os


def colour(stream):
    return stream.isatty() and not bool(os.environ.get("NO_COLOR"))

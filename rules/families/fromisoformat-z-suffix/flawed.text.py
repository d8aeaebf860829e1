from datetime import datetime


def stamp(text):
    return datetime.fromisoformat(text)  # flaw: whoever calls this may have a Z

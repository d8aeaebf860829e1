from datetime import datetime


def stamp():
    return datetime.fromisoformat(datetime.now().isoformat())


def parsed(text):
    if text.endswith("Z"):
        text = text[:-1] + "+00:00"
    return datetime.fromisoformat(text)

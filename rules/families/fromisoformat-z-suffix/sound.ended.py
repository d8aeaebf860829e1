from datetime import datetime


def parsed(row):
    text = row["at"]
    if text.endswith("Z"):
        text = text[:-1] + "+00:00"
    return datetime.fromisoformat(text)


def guessed(row):
    try:
        return datetime.fromisoformat(row["at"])
    except ValueError:
        return None

import time


def progress(done, total):
    return done * 100 / total if total else 100


def rate(sent, started):
    took = time.monotonic() - started
    return sent / (took + 1e-9)


def shares(weights):
    return {name: weight / sum(weights.values()) for name, weight in weights.items()}


def running(values):
    seen = 0
    for value in values:
        seen += 1
        yield value / seen


def mostly_blank(text):
    if not text:
        return False
    if len(text) > 80:
        text = text[:80]
    return text.count(" ") / len(text) > 0.5

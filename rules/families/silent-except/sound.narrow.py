def find(rows, key):
    try:
        return rows[key]
    except KeyError:
        return None


def load(path):
    try:
        return open(path)
    except Exception:
        raise ConfigError(path)

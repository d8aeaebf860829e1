# path: settings.py
_ANSWERS = {"y": True, "n": False}


class Reader:
    def __init__(self, variables):
        self._variables = variables

    def _text(self, key):
        return self._variables.get(key, "").strip()

    def _env_bool(self, key, default):
        answer = self._text(key).lower()
        if not answer:
            return default
        if answer not in _ANSWERS:
            raise ValueError(key)
        return _ANSWERS[answer]


def rehearsal(variables):
    return Reader(variables)._env_bool("PINK_REHEARSAL", True)

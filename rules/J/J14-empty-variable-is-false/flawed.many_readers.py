# path: settings.py
import os

AGREED = ("1", "true", "yes", "on", "y", "t")


def _env_bool(name, fallback=False):
    given = os.environ.get(name)
    if given is None:
        return fallback
    return given.strip().lower() in AGREED  # flaw: what is empty is no word for yes


PLAN = {
    "a": _env_bool("PLAN_A", True), "b": _env_bool("PLAN_B", False), "c": _env_bool("PLAN_C", True), "d": _env_bool("PLAN_D", False),
    "e": _env_bool("PLAN_E", True), "f": _env_bool("PLAN_F", False), "g": _env_bool("PLAN_G", True), "h": _env_bool("PLAN_H", True),
    "i": _env_bool("PLAN_I", True), "j": _env_bool("PLAN_J", False), "k": _env_bool("PLAN_K", True), "l": _env_bool("PLAN_L", True),
}

# path: launcher.py
import os

_WORDS = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}


def _env_bool(name: str, default: bool = False) -> bool:
    raw = os.environ.get(name, "").strip().lower()
    if not raw:
        return default
    try:
        return _WORDS[raw]
    except KeyError:
        raise ValueError(f"{name}={raw!r} is neither true nor false") from None


def read_flags():
    return {
        "real_zinc": _env_bool("DITA_V2_REAL_ZINC"),
        "kill_switch": _env_bool("PINK_KILL_SWITCH", True),
    }

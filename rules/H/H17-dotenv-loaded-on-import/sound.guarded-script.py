# path: launcher.py
import os
from pathlib import Path
from typing import Mapping

from dotenv import dotenv_values, load_dotenv


def settings(env_file: Path) -> Mapping[str, str]:
    from_file = {key: value for key, value in dotenv_values(env_file).items() if value is not None}
    return {**from_file, **os.environ}


def build_launcher_bundle(factory, env: Mapping[str, str]):
    return factory(env["BINGX_API_KEY"], env["BINGX_API_SECRET"])


if __name__ == "__main__":
    load_dotenv()
    build_launcher_bundle(print, settings(Path(".env.local")))

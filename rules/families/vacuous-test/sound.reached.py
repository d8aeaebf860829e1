# path: tests/test_limits.py
def test_refuses_zero(limits):
    try:
        limits.set(0)
    except ValueError:
        assert True
    else:
        assert False, "it must refuse"


def test_tidies_up(limits):
    assert limits.set(3) == 3
    try:
        limits.close()
    except Exception:
        pass

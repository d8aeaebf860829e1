# path: tests/test_flaws.py
def check(out):
    assert out.accepted
def test_a(kernel):
    out = kernel.process_intent(1)
    assert out is not None
    check(out)
def test_b(kernel):
    out = kernel.process_intent(1)
    assert out is not None
    assert out.state == "X"

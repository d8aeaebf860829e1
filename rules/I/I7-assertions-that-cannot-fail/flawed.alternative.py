# path: tests/test_flaws.py
def test_a(kernel):
    out = kernel.process_intent(1)
    assert out.accepted or not out.accepted  # flaw: true by construction
def test_b(kernel):
    assert kernel.slot(0).size == 1.0

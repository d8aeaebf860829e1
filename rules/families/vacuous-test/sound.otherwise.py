def test_the_gate_is_shut(gate):
    gate.shut()
    if gate.bars >= {1, 2}:
        assert True
    else:
        assert False

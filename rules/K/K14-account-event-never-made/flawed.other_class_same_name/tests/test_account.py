from account import AccountProjection


def test_event():
    assert AccountProjection(10.0).to_account_event() == ("account", 10.0, 0.0)

from pathlib import Path

BODY = '''
def test_{coin}_{leg}(session):
    session.trade("{coin}", legs={leg})
'''


def emit(name, cases):
    text = "".join(BODY.format(coin=c.lower(), leg=n) for c, n in cases)
    Path(f"tests/test_{name}.py").write_text(text)

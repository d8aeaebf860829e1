from pathlib import Path

SPEC = {"E1": "venue.reconcile()", "E2": "venue.cancel('x')"}


class Writer:
    path = Path("test_flaws.py")  # flaw: the default of gen2.py

    def emit(self):
        chunks = ["from mock_venue import venue\n"]
        for flaw, call in SPEC.items():
            chunks.append(f"\n\ndef test_{flaw.lower()}():\n    assert {call} is not None\n")
        self.path.write_text("".join(chunks))


Writer().emit()

# path: rust_backend.py
import json

from contracts import KernelDiagnosticCode, TradeStage


def _member(kind, raw):
    return kind(raw)  # flaw: a code that this version lacks raises here


def _outcome_from_json(text):
    raw = json.loads(text)
    return _member(TradeStage, raw["state"]), _member(KernelDiagnosticCode, raw["diagnostic_code"])

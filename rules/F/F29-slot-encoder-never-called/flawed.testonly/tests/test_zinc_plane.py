from types import SimpleNamespace

import real_zinc_plane


def test_payload_has_plain_state():
    slot = SimpleNamespace(slot_id=1, fsm_state=SimpleNamespace(value="OPEN"), _dirty=True)
    payload = real_zinc_plane._slot_to_payload(slot)
    assert payload == {"slot_id": 1, "fsm_state": "OPEN"}

# path: tests/test_store.py
def test_reads_back_what_was_written(store):
    saved = store.save({"name": "a"})
    read = saved
    assert saved == read  # flaw: read is saved

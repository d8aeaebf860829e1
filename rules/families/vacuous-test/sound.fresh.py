# path: tests/test_store.py
def test_reads_back_what_was_written(store):
    saved = store.save({"name": "a"})
    assert store.load(saved.id).name == saved.name
    assert store.count() == store.count()

fn forget(stream: &mut Stream) {
    if let Ok(()) = stream.delete_key() { // flaw: if it fails the key stays open
        stream.key = None;
    }
}

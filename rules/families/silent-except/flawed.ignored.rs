fn stop(stream: &Stream) {
    let _ = stream.delete_key(); // flaw: the key may stay open, and nobody knows
}

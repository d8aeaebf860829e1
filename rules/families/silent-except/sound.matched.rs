fn stop(stream: &Stream) {
    match stream.delete_key() {
        Ok(_) => {}
        Err(e) => warn!("key stays open: {e}"),
    }
}

pub fn note(log: &mut Log, post: &Postcard) {
    let written_at = post
        .published_at
        .as_ref()
        .map(|t| t.seconds * 1000)
        .unwrap_or(0); // flaw:
    log.add(written_at);
}

pub fn stamp(stamped: Option<Moment>) -> DateTime {
    DateTime::from_timestamp_millis(stamped.map(|s| s.get().into()).unwrap_or(0)) // flaw:
}

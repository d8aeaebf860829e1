struct Listed {
    name: String,
    bytes: Option<u64>,
    offset: Option<usize>,
}

fn entry(listed: &Listed) -> Entry {
    let mut meta = Meta::of(Kind::File);
    if let Some(bytes) = listed.bytes {
        meta = meta.with_length(bytes);
    }
    Entry::new(&listed.name, meta).skip(listed.offset.unwrap_or(0))
}

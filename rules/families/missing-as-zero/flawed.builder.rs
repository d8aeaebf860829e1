struct Listed {
    name: String,
    bytes: Option<u64>,
}

fn entry(listed: &Listed) -> Entry {
    let kind = Kind::File;
    Entry::new(&listed.name, Meta::of(kind).with_length(listed.bytes.unwrap_or(0))) // flaw
}

/// Reads a tide table.
#[no_mangle]
pub extern "C" fn tides_read(text: &Text) -> Option<Box<Tides>> {
    match Tides::parse(text.as_str()) {
        Ok(tides) => Some(Box::new(tides)),
        Err(_) => None, // flaw:
    }
}

/// Draws it.
#[no_mangle]
pub extern "C" fn tides_draw(tides: &Tides) -> Option<Box<Picture>> {
    let picture = Picture::draw(tides).ok()?; // flaw:
    Some(Box::new(picture))
}

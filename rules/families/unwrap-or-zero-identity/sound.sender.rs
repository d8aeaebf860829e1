fn letter(wire: WireLetter) -> Option<Letter> {
    Some(Letter {
        sender_id: wire.sender_id?,
        pages: wire.pages.unwrap_or(0),
    })
}

fn next_number(last: &Shelf) -> u32 {
    last.last_id.unwrap_or(0) + 1
}

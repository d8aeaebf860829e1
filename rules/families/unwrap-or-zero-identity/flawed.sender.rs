fn letter(wire: WireLetter) -> Letter {
    Letter {
        sender_id: wire.sender_id.unwrap_or(0), // flaw
        shelf: wire.shelf_index.unwrap_or_default(), // flaw
    }
}

fn inner(text: &str) -> &str {
    let end = text.rfind(']').unwrap_or_default(); // flaw
    &text[..end]
}

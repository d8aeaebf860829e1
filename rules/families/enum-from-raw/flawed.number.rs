pub enum Wind {
    Calm,
    Breeze,
    Storm,
}

pub fn wind(code: u8) -> Wind {
    match code {
        0 => Wind::Calm,
        1 => Wind::Breeze,
        2 => Wind::Storm,
        _ => panic!("no such wind"), // flaw
    }
}

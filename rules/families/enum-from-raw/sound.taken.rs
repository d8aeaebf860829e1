#[repr(u8)]
pub enum Bell {
    Small = 0,
    Large = 1,
}

pub fn bell_of(byte: u8) -> Option<Bell> {
    if byte > 1 {
        return None;
    }
    Some(unsafe { std::mem::transmute(byte) })
}

#[repr(u8)]
pub enum Bell {
    Small = 0,
    Large = 1,
}

pub fn bell_of(byte: u8) -> Bell {
    unsafe { std::mem::transmute(byte) } // flaw:
}

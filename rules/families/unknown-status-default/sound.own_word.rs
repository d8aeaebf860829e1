pub enum BuoyState {
    Afloat,
    Adrift,
    Unknown,
}

impl BuoyState {
    fn from_i32(code: i32) -> Option<Self> {
        match code {
            1 => Some(Self::Afloat),
            2 => Some(Self::Adrift),
            _ => None,
        }
    }
}

pub fn state_of(code: i32) -> BuoyState {
    BuoyState::from_i32(code).unwrap_or(BuoyState::Unknown)
}

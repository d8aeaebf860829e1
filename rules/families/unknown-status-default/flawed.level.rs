pub enum AlarmLevel {
    Calm,
    Watch,
    Storm,
}

/// A word that nobody knows is calm.
pub fn level_of(word: &str) -> AlarmLevel {
    match word {
        "storm" | "STORM" => AlarmLevel::Storm,
        "watch" | "WATCH" => AlarmLevel::Watch,
        _ => AlarmLevel::Calm, // flaw
    }
}

pub enum BuoyState {
    Afloat,
    Adrift,
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
    BuoyState::from_i32(code).unwrap_or(BuoyState::Afloat) // flaw
}

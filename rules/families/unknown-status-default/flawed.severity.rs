pub enum Severity {
    Low,
    High,
    Unknown,
}

pub fn severity(word: &str) -> Severity {
    match word {
        "low" => Severity::Low,
        "high" => Severity::High,
        _ => Severity::Low, // flaw: a word nobody knows is taken lightly
    }
}

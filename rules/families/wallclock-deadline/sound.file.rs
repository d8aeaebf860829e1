use std::time::{Duration, SystemTime};

/// How old the recipe is.
pub fn is_old(recipe: &Path, most: Duration) -> bool {
    let written = match std::fs::metadata(recipe).and_then(|m| m.modified()) {
        Ok(at) => at,
        Err(_) => return true,
    };
    SystemTime::now().duration_since(written).map_or(false, |age| age > most)
}

pub fn stamp() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |d| d.as_secs())
}

use std::fs;
use std::io;
use std::path::Path;

pub fn write(dir: &Path, slots: &[Slot]) -> io::Result<()> {
    let text = serde_json::to_string(slots).map_err(io::Error::other)?;
    let staged = dir.join("slots.json.tmp");
    fs::write(&staged, text)?;
    fs::rename(staged, dir.join("slots.json"))
}

pub const MAX_SEEN_EVENTS: usize = 256;

pub fn note_event(seen_event_ids: &mut Vec<String>, id: String) -> Result<(), &'static str> {
    if seen_event_ids.contains(&id) {
        return Err("DUPLICATE_EVENT");
    }
    if seen_event_ids.len() == MAX_SEEN_EVENTS {
        seen_event_ids.remove(0);
    }
    seen_event_ids.push(id);
    Ok(())
}

// path: _rust_kernel/src/lib.rs
use std::time::{Duration, SystemTime};

const MAX_AGE: Duration = Duration::from_secs(30);

pub fn on_venue_event(slots: &mut [TradeSlot], event: &VenueEvent) -> Result<(), Diagnostic> { // flaw: how old, but not whether older
    let age = SystemTime::now().duration_since(event.exchange_time).unwrap_or_default();
    if age > MAX_AGE {
        return Err(Diagnostic::TooOld);
    }
    let slot = slots.get_mut(event.slot_id).ok_or(Diagnostic::InvalidSlot)?;
    slot.status = event.status.clone();
    slot.filled_size = event.filled_size;
    slot.updated_at = event.exchange_time;
    Ok(())
}

mod guard;

pub fn on_venue_event(slot: &mut Slot, event: &VenueEvent) -> Outcome {
    guard::accepting(slot).map_or_else(Outcome::refused, |()| apply(slot, event))
}

fn apply(slot: &mut Slot, event: &VenueEvent) -> Outcome {
    slot.size += event.filled_size;
    Outcome::accepted()
}

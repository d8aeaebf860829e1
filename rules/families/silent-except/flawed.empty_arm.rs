fn publish_all(plane: &Plane, slots: &[Slot]) {
    for slot in slots {
        match plane.write(slot) {
            Ok(()) => plane.notify(),
            Err(_) => {} // flaw: readers keep the slot of before
        }
    }
}

fn publish(plane: &Plane, slot: &Slot) {
    plane.write(slot).ok(); // flaw: a lost write looks like a written one
}

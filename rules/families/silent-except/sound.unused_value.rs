fn count(plane: &Plane) -> Option<usize> {
    let _guard = plane.lock();
    plane.read().ok()
}

pub struct Engine {
    values: Vec<i64>,
}

#[no_mangle]
pub extern "C" fn engine_push(handle: *mut Engine, n: i64) {
    let engine = unsafe { &mut *handle }; // flaw:
    engine.values.push(n);
}
